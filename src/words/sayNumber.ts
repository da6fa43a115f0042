import type { Language } from '../story/schema/text.ts';
import { LOCALES } from './locale.ts';

const formats = new Map<Language, Intl.NumberFormat>();

/** A whole number of people in a language's own grouping: 1234 → “1,234”. */
export function sayNumber(people: number, language: Language): string {
  let format = formats.get(language);
  if (format === undefined) {
    format = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 0, useGrouping: 'always' });
    formats.set(language, format);
  }
  return format.format(people);
}
