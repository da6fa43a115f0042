import type { Language } from '../../story/schema/text.ts';
import { catalogueOf } from '../../words/catalogue.ts';

/** An address, or other words that run from left to right in every language, set off from words that do not (UAX #9). */
export function isolated(words: string, language: Language): string {
  return catalogueOf(language).direction === 'ltr' ? words : `\u2066${words}\u2069`;
}
