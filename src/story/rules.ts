import type { Rule } from './draft.ts';
import { asOfBeforePublication } from './rules/asOfBeforePublication.ts';
import { caveatedFigures } from './rules/caveatedFigures.ts';
import { caveatsWrittenOnce } from './rules/caveatsWrittenOnce.ts';
import { claimsToThePoint } from './rules/claimsToThePoint.ts';
import { completeLanguages } from './rules/completeLanguages.ts';
import { countedFinding } from './rules/countedFinding.ts';
import { declaredReferences } from './rules/declaredReferences.ts';
import { explainedFalls } from './rules/explainedFalls.ts';
import { freshReferences } from './rules/freshReferences.ts';
import { furtherReadings } from './rules/furtherReadings.ts';
import { groupsWithinPeople } from './rules/groupsWithinPeople.ts';
import { hedgeAsPrinted } from './rules/hedgeAsPrinted.ts';
import { keptIds } from './rules/keptIds.ts';
import { knownCaveats } from './rules/knownCaveats.ts';
import { knownHedgeWords } from './rules/knownHedgeWords.ts';
import { knownQuoteLanguages } from './rules/knownQuoteLanguages.ts';
import { knownReferences } from './rules/knownReferences.ts';
import { ledgerFigures } from './rules/ledgerFigures.ts';
import { likeForLike } from './rules/likeForLike.ts';
import { linesOfLike } from './rules/linesOfLike.ts';
import { loggedChanges } from './rules/loggedChanges.ts';
import { noFutureDates } from './rules/noFutureDates.ts';
import { noRings } from './rules/noRings.ts';
import { noSumsApart } from './rules/noSumsApart.ts';
import { numberInQuote } from './rules/numberInQuote.ts';
import { numberlessTexts } from './rules/numberlessTexts.ts';
import { oneNumberADay } from './rules/oneNumberADay.ts';
import { oneNumberOneMeasure } from './rules/oneNumberOneMeasure.ts';
import { periodsInOrder } from './rules/periodsInOrder.ts';
import { plainText } from './rules/plainText.ts';
import { possibleDates } from './rules/possibleDates.ts';
import { publishedRecords } from './rules/publishedRecords.ts';
import { quotePositions } from './rules/quotePositions.ts';
import { reasonsOfTheirTime } from './rules/reasonsOfTheirTime.ts';
import { reservedIds } from './rules/reservedIds.ts';
import { shortQuotes } from './rules/shortQuotes.ts';
import { shownViews } from './rules/shownViews.ts';
import { smallerParts } from './rules/smallerParts.ts';
import { soundChains } from './rules/soundChains.ts';
import { soundLog } from './rules/soundLog.ts';
import { soundMisreports } from './rules/soundMisreports.ts';
import { soundPanels } from './rules/soundPanels.ts';
import { subjectsOfClaims } from './rules/subjectsOfClaims.ts';
import { sumOfParts } from './rules/sumOfParts.ts';
import { symmetricAnswers } from './rules/symmetricAnswers.ts';
import { tellingCaveats } from './rules/tellingCaveats.ts';
import { uniqueIds } from './rules/uniqueIds.ts';
import { usedCaveats } from './rules/usedCaveats.ts';
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
  caveatedFigures,
  tellingCaveats,
  caveatsWrittenOnce,
  knownCaveats,
  usedCaveats,
  subjectsOfClaims,
  claimsToThePoint,
  furtherReadings,
  webAddresses,
  knownQuoteLanguages,
  shortQuotes,
  quotePositions,
  numberInQuote,
  knownHedgeWords,
  hedgeAsPrinted,
  smallerParts,
  sumOfParts,
  groupsWithinPeople,
  noSumsApart,
  noRings,
  likeForLike,
  linesOfLike,
  soundMisreports,
  oneNumberOneMeasure,
  oneNumberADay,
  possibleDates,
  periodsInOrder,
  noFutureDates,
  asOfBeforePublication,
  reasonsOfTheirTime,
  explainedFalls,
  ledgerFigures,
  shownViews,
  soundPanels,
  soundChains,
  countedFinding,
  symmetricAnswers,
  publishedRecords,
  keptIds,
  soundLog,
  loggedChanges,
  freshReferences,
];
