import { FigureLine } from '../figure/FigureLine.tsx';
import type { Figure } from '../story/schema/figure.ts';
import { cite } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { inLanguage } from '../words/prose.ts';
import { fill } from '../words/template.ts';
import type { Edition } from './edition.ts';
import { journeyId } from './journeyId.ts';
import { StrandRows } from './StrandRows.tsx';

type Props = { readonly edition: Edition; readonly figure: Figure };

/** One figure among those whose ways stand side by side: its number with caveat and source, and its strands. */
export function JourneyRow({ edition, figure }: Props) {
  const { story, language } = edition;
  const name = inLanguage(figure.name, language);
  return (
    <li className="journey" id={journeyId(figure.id)}>
      <div className="journey-figure">
        <FigureLine
          cited={cite(story, figure.id)}
          block="_journeys"
          language={language}
          headingLevel={3}
          isPick={edition.isPicking}
          kicker={name}
        />
        <p className="own-page">
          <a href={`${edition.addressOf(figure.id)}#${figure.id}_journey`}>
            {fill(catalogueOf(language).journeys.wayOf, { figure: name })}
          </a>
        </p>
      </div>
      <StrandRows edition={edition} figure={figure} />
    </li>
  );
}
