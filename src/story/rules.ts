import type { Rule } from './draft.ts';
import { asOfBeforePublication } from './rules/asOfBeforePublication.ts';
import { completeLanguages } from './rules/completeLanguages.ts';
import { declaredReferences } from './rules/declaredReferences.ts';
import { hedgeAsPrinted } from './rules/hedgeAsPrinted.ts';
import { knownHedgeWords } from './rules/knownHedgeWords.ts';
import { knownQuoteLanguages } from './rules/knownQuoteLanguages.ts';
import { knownReferences } from './rules/knownReferences.ts';
import { ledgerFigures } from './rules/ledgerFigures.ts';
import { noFutureDates } from './rules/noFutureDates.ts';
import { noRings } from './rules/noRings.ts';
import { noSumsApart } from './rules/noSumsApart.ts';
import { numberInQuote } from './rules/numberInQuote.ts';
import { numberlessTexts } from './rules/numberlessTexts.ts';
import { oneNumberOneMeasure } from './rules/oneNumberOneMeasure.ts';
import { periodsInOrder } from './rules/periodsInOrder.ts';
import { plainText } from './rules/plainText.ts';
import { possibleDates } from './rules/possibleDates.ts';
import { quotePositions } from './rules/quotePositions.ts';
import { reservedIds } from './rules/reservedIds.ts';
import { shortQuotes } from './rules/shortQuotes.ts';
import { smallerParts } from './rules/smallerParts.ts';
import { soundChains } from './rules/soundChains.ts';
import { sumOfParts } from './rules/sumOfParts.ts';
import { symmetricAnswers } from './rules/symmetricAnswers.ts';
import { tellingCaveats } from './rules/tellingCaveats.ts';
import { uniqueIds } from './rules/uniqueIds.ts';
import { webAddresses } from './rules/webAddresses.ts';

/** Every rule of a story, in the order of its parts. A file in `rules/` that is missing here fails a test. */
export const RULES: readonly Rule[] = [
  uniqueIds,
  reservedIds,
  declaredReferences,
  completeLanguages,
  plainText,
  numberlessTexts,
  knownReferences,
  tellingCaveats,
  webAddresses,
  knownQuoteLanguages,
  shortQuotes,
  quotePositions,
  numberInQuote,
  knownHedgeWords,
  hedgeAsPrinted,
  smallerParts,
  sumOfParts,
  noSumsApart,
  noRings,
  oneNumberOneMeasure,
  possibleDates,
  periodsInOrder,
  noFutureDates,
  asOfBeforePublication,
  ledgerFigures,
  soundChains,
  symmetricAnswers,
];
