import { caveatId } from '../figure/caveatId.ts';
import { Fact } from '../figure/Facts.tsx';
import { Message } from '../figure/Message.tsx';
import { nameOf } from '../figure/nameOf.ts';
import { Prose } from '../figure/Prose.tsx';
import { Quoted } from '../figure/Quoted.tsx';
import { SourceLink } from '../figure/SourceLink.tsx';
import { SourceLinks } from '../figure/SourceLinks.tsx';
import { When } from '../figure/When.tsx';
import type { Claim } from '../story/schema/claim.ts';
import { citeClaim } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { inLanguage } from '../words/prose.ts';
import type { Edition } from './edition.ts';

type Props = { readonly edition: Edition; readonly claim: string; readonly headingLevel: 2 | 3 };

/** A statement on the numbers: who and when, what is said, what to know of it, where it was read, what it speaks of. */
export function ClaimEntry({ edition, claim: id, headingLevel }: Props) {
  const { story, language } = edition;
  const { claim, assertedBy, source, carrying, alsoReadIn } = citeClaim(story, id);
  const { says, saidOn, quote, caveat } = claim;
  const { claims, facts } = catalogueOf(language);
  const Heading = `h${headingLevel}` as const;
  const caveatAt = caveatId(id, '_claim');
  return (
    <article className="claim" id={id} aria-describedby={caveatAt}>
      <Heading className="claim-head">
        <span className="claim-day">
          <When dated={saidOn} language={language} />
        </span>{' '}
        {nameOf(assertedBy, language)}
      </Heading>
      <div className="claim-words">
        <p className="claim-says">
          <Prose text={says} language={language} />
        </p>
        <p id={caveatAt} data-caveat-of={id}>
          <span className="label">{claims.bearInMind}</span> <Prose text={caveat} language={language} />
        </p>
      </div>
      <dl className="facts">
        {quote && (
          <Fact term={claims.printedAs}>
            <Quoted lang={quote.lang} language={language}>
              {quote.exact}
            </Quoted>
          </Fact>
        )}
        <Fact term={facts.readIn}>
          <SourceLink source={source} carrying={carrying} language={language} quote={quote} />
        </Fact>
        {alsoReadIn.length > 0 && (
          <Fact term={facts.alsoReadIn}>
            <SourceLinks sources={alsoReadIn} language={language} />
          </Fact>
        )}
        {saidOn.basis === 'inferred' && (
          <Fact term={facts.workedOut}>
            <Prose text={saidOn.from} language={language} />
          </Fact>
        )}
        <Fact term={claims.speaksOf}>
          <Subjects edition={edition} about={claim.about} />
        </Fact>
      </dl>
    </article>
  );
}

type SubjectsProps = { readonly edition: Edition; readonly about: Claim['about'] };

/** Figures, each by name and day with the way to its page, and places by name. */
function Subjects({ edition, about }: SubjectsProps) {
  const { story, language } = edition;
  const { figure: named } = catalogueOf(language).claims;
  return (
    <ul>
      {about.map((id) => {
        const figure = story.figures.get(id);
        const place = story.places.get(id);
        return (
          <li key={id}>
            {place && inLanguage(place.name, language)}
            {figure && (
              <a href={edition.addressOf(id)}>
                <Message
                  message={named}
                  slots={{
                    figure: inLanguage(figure.name, language),
                    day: <When dated={figure.asOf} language={language} />,
                  }}
                />
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
