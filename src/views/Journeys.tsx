import { Prose } from '../figure/Prose.tsx';
import { differingStrands } from '../story/differingStrands.ts';
import { reportFigures } from '../story/relations.ts';
import { catalogueOf } from '../words/catalogue.ts';
import type { Edition } from './edition.ts';
import { JourneyRow } from './JourneyRow.tsx';
import { StrandKey } from './StrandKey.tsx';

type Props = { readonly edition: Edition };

/** The ways of all the report's figures side by side, so that one sees of which most changed. */
export function Journeys({ edition }: Props) {
  const { story, language } = edition;
  const { journeys } = story.about;
  const words = catalogueOf(language).journeys;
  const figures = reportFigures(story).filter(({ chain = [] }) => chain.length > 1);
  if (figures.length === 0) return null;
  const differing = figures.filter(({ chain = [] }) => differingStrands(chain).length > 0).length;
  const most = differing > figures.length / 2 ? words.most : words.title;
  return (
    <section className="journeys" aria-labelledby="page_journeys">
      <header className="group-head">
        <h2 id="page_journeys">
          {journeys ? (
            <Prose text={journeys.finding} language={language} />
          ) : differing === figures.length ? (
            words.every
          ) : (
            most
          )}
        </h2>
        <div className="kind">
          <p>{words.intro}</p>
          {journeys && <p>{words.counted}</p>}
        </div>
        <StrandKey language={language} />
      </header>
      <ol>
        {figures.map((figure) => (
          <JourneyRow key={figure.id} edition={edition} figure={figure} />
        ))}
      </ol>
    </section>
  );
}
