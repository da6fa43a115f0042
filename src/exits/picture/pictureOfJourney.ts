import { placeStages, placeStrand } from '../../charts/placeStrands.ts';
import { outcomeOf } from '../../figure/outcome.ts';
import { differingStrands } from '../../story/differingStrands.ts';
import { type Figure, STRANDS } from '../../story/schema/figure.ts';
import type { Language } from '../../story/schema/text.ts';
import { cite, find } from '../../story/story.ts';
import { chooseJourney, type JourneyStation } from '../../views/chooseJourney.ts';
import { strandFates } from '../../views/strandFates.ts';
import { catalogueOf } from '../../words/catalogue.ts';
import { inLanguage } from '../../words/prose.ts';
import { fill } from '../../words/template.ts';
import { figureParts } from './figureParts.ts';
import { footOf } from './footOf.ts';
import type { Framing } from './framing.ts';
import { inTongue } from './inTongue.ts';
import type { Picture, StrandsDrawing } from './picture.ts';
import { WIDTH } from './pictureOfLedger.ts';
import { samplesOf } from './samplesOf.ts';
import { say } from './say.ts';
import { standingOf } from './standingOf.ts';
import { sayStrand, tellStrand } from './tellStrand.ts';

/** How a number travelled: the number with its words, and each of its strands across the stages to the report. */
export function pictureOfJourney(framing: Framing, id: string): Picture {
  const { story, language } = framing.edition;
  const { journeys, embedding } = catalogueOf(language);
  const cited = cite(story, id);
  const name = inLanguage(cited.figure.name, language);
  const figure = find(story.figures, id);
  const stations = chooseJourney(story, figure);
  const strands = strandsOf(figure, stations, language);
  const isAnyAside = STRANDS.some((strand) =>
    strandFates(strand, stations).some(({ isDiffering, isAside }) => isDiffering && isAside),
  );
  return {
    ...inTongue(language),
    name: fill(embedding.views['embed-journey'], { name }),
    width: WIDTH,
    blocks: [
      {
        kind: 'head',
        parts: [...standingOf(framing.edition), say('title', journeys.titleOne), say('kind', name)],
      },
      { kind: 'entry', parts: figureParts(cited, language) },
      { kind: 'plain', parts: [say('kind', journeys.intro), strands, samplesOf(strands, isAnyAside, language)] },
      footOf([cited], framing),
    ],
  };
}

function strandsOf(figure: Figure, stations: readonly JourneyStation[], language: Language): StrandsDrawing {
  const { chain } = catalogueOf(language);
  const counted = differingStrands(figure.chain ?? []);
  return {
    kind: 'strands',
    figure: figure.id,
    outcome: outcomeOf(figure.measure),
    stages: placeStages().map(({ stage, start, end }) => ({ words: chain.stage[stage], start, end })),
    strands: STRANDS.map((strand) => ({
      name: chain.strand[strand],
      pieces: placeStrand(strand, stations),
      words: sayStrand(strand, stations, language),
      told: tellStrand(strand, stations, language),
      isDiffering: counted.includes(strand),
    })),
  };
}
