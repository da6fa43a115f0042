import { Prose } from '../figure/Prose.tsx';
import { differingStrands } from '../story/differingStrands.ts';
import { reportFigures } from '../story/relations.ts';
import type { Figure } from '../story/schema/figure.ts';
import type { Language } from '../story/schema/text.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { inLanguage } from '../words/prose.ts';
import { fill } from '../words/template.ts';
import { type Changed, chooseChanged } from './chooseChanged.ts';
import type { Edition } from './edition.ts';
import { JourneyRow } from './JourneyRow.tsx';
import { StrandKey } from './StrandKey.tsx';
import { type Share, shareOf } from './shareOf.ts';
import { WaysInShort } from './WaysInShort.tsx';

type Props = { readonly edition: Edition };

/** The ways of all the report's figures side by side, so that one sees of which most changed. */
export function Journeys({ edition }: Props) {
  const { story, language } = edition;
  const { journeys } = story.about;
  const words = catalogueOf(language).journeys;
  const figures = reportFigures(story).filter(({ chain = [] }) => chain.length > 1);
  if (figures.length === 0) return null;
  const changed = chooseChanged(story, figures);
  return (
    <section className="journeys" aria-labelledby="page_journeys">
      <header className="group-head finding">
        <h2 id="page_journeys">
          {journeys ? <Prose text={journeys.finding} language={language} /> : words.title[differingShare(figures)]}
        </h2>
        <div className="kind">
          <p>{words.intro}</p>
          {journeys ? <p>{words.counted}</p> : <MostChanged changed={changed} language={language} />}
        </div>
        <StrandKey language={language} />
      </header>
      {figures.length > 1 && <WaysInShort edition={edition} changed={changed} />}
      <ol>
        {figures.map((figure) => (
          <JourneyRow key={figure.id} edition={edition} figure={figure} />
        ))}
      </ol>
    </section>
  );
}

/** Of how many figures some strand differs on the way to the report. */
function differingShare(figures: readonly Figure[]): Share {
  return shareOf(figures.filter(({ chain = [] }) => differingStrands(chain).length > 0).length, figures.length);
}

type MostProps = { readonly changed: Changed; readonly language: Language };

/** The figure of which most strands differ, where one leads; another, where it leads only on the way to the report. */
function MostChanged({ changed: { mostAnywhere, mostOnTheWay }, language }: MostProps) {
  const { one, two } = catalogueOf(language).journeys.most;
  if (!mostAnywhere || !mostOnTheWay) return null;
  const anywhere = inLanguage(mostAnywhere.name, language);
  const onTheWay = inLanguage(mostOnTheWay.name, language);
  return <p>{anywhere === onTheWay ? fill(one, { figure: anywhere }) : fill(two, { anywhere, onTheWay })}</p>;
}
