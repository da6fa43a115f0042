import { placeStages, placeStrand, type StrandPiece } from '../../charts/placeStrands.ts';
import type { Change } from '../../story/schema/figure.ts';
import type { Language } from '../../story/schema/text.ts';
import type { JourneyStation } from '../../views/chooseJourney.ts';
import { sayRest } from '../../views/sayRest.ts';
import { strandFates } from '../../views/strandFates.ts';
import { catalogueOf } from '../../words/catalogue.ts';
import { fill } from '../../words/template.ts';

/** What became of a strand on its way, as the page says it beside the strand. */
export function sayStrand(strand: Change['strand'], stations: readonly JourneyStation[], language: Language): string {
  const { chain, journeys } = catalogueOf(language);
  const told = strandFates(strand, stations);
  const differing = told.filter(({ isDiffering }) => isDiffering);
  if (differing.length === 0) return sayRest(told, language);
  return differing
    .map(({ fate, isAside }) => (isAside ? fill(journeys.aside, { fate: chain.fate[fate] }) : chain.fate[fate]))
    .join(', ');
}

/** What a strand’s marks show, a piece of words for each stage at which a text was seen. */
export function tellStrand(
  strand: Change['strand'],
  stations: readonly JourneyStation[],
  language: Language,
): string[] {
  const { chain, picture } = catalogueOf(language);
  return placeStages().flatMap(({ stage }) => {
    const pieces = placeStrand(
      strand,
      stations.filter((station) => station.stage === stage),
    );
    if (pieces.length === 0) return [];
    const fates = pieces.map((piece) => tellPiece(piece, language)).join(', ');
    return fill(picture.atStage, { stage: chain.stage[stage], fates });
  });
}

/** What the mark of a station shows. */
function tellPiece({ fate, isUnseen, isEnd }: StrandPiece, language: Language): string {
  const { chain, journeys } = catalogueOf(language);
  const said = [
    ...(fate ? [chain.fate[fate]] : []),
    ...(isUnseen ? [journeys.keyUnseen] : []),
    ...(fate || isUnseen ? [] : [journeys.notNoted]),
  ].join(', ');
  return isEnd ? `${said} ${fill(journeys.aside, { fate: journeys.keyEnd })}` : said;
}
