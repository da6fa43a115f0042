import type { Language } from '../story/schema/text.ts';
import { catalogueOf } from '../words/catalogue.ts';
import type { ChosenHistory } from './chooseHistory.ts';

/**
 * The words beside some marks of a chart over time, by their report. Each stands once: in the close-up what is near the
 * report, in the whole what came last.
 */
export function labelMarks(
  { closeUp, ofReport, last }: ChosenHistory,
  isWhole: boolean,
  language: Language,
): ReadonlyMap<string, string> {
  const words = catalogueOf(language).history;
  return new Map([
    ...(isWhole ? last : []).map(({ id }) => [id, words.last] as const),
    ...(isWhole && closeUp ? [] : ofReport).map(({ id }) => [id, words.inReport] as const),
  ]);
}
