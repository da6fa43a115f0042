import type { Language } from '../story/schema/text.ts';
import { catalogueOf } from '../words/catalogue.ts';
import type { ToldFate } from './strandFates.ts';

/** A word for a strand that differs nowhere: what the last text says of it, or that nothing is noted. */
export function sayRest(told: readonly ToldFate[], language: Language): string {
  const { chain, journeys } = catalogueOf(language);
  const last = told.filter((one) => one.fate !== 'first').at(-1);
  if (last) return chain.fate[last.fate];
  return told.length > 0 ? journeys.onlyFirst : journeys.notNoted;
}
