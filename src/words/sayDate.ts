import type { Language } from '../story/schema/text.ts';
import { catalogueOf } from './catalogue.ts';
import { LOCALES } from './locale.ts';
import { fill } from './template.ts';

type Month = 'long' | 'short';

const PARTS: readonly ((month: Month) => Intl.DateTimeFormatOptions)[] = [
  () => ({ year: 'numeric' }),
  (month) => ({ year: 'numeric', month }),
  (month) => ({ year: 'numeric', month, day: 'numeric' }),
];

const formats = new Map<string, Intl.DateTimeFormat>();

/** The format of a date with so many parts. Making one is slow, so each is made once. */
function formatOf(parts: number, language: Language, month: Month): Intl.DateTimeFormat {
  const key = `${language} ${parts} ${month}`;
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], { ...PARTS[parts - 1]?.(month), timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

function sayPlainDate(date: string, language: Language, month: Month = 'long'): string {
  // A date without a time is read as UTC; `Date.UTC` would take the year 0079 for 1979.
  return formatOf(date.split('-').length, language, month).format(Date.parse(date));
}

/** A day, month or year on a scale, as short as it can be read: `2023-10-07` → “7 Oct 2023”. Takes plain EDTF. */
export function sayTick(date: string, language: Language): string {
  return sayPlainDate(date, language, 'short');
}

function sayOneDate(edtf: string, language: Language): string {
  const { date } = catalogueOf(language);
  const plain = sayPlainDate(edtf.replace(/[~?%]$/, ''), language);
  if (edtf.endsWith('?')) return fill(date.uncertain, { date: plain });
  if (edtf.endsWith('%')) return fill(date.both, { date: plain });
  return edtf.endsWith('~') ? fill(date.approximate, { date: plain }) : plain;
}

/** A date or interval in words: `2023-10-07/2023-10-26` → “7 October 2023 to 26 October 2023”. Takes checked EDTF. */
export function sayDate(edtf: string, language: Language): string {
  const [from = '', to] = edtf.split('/');
  const { date } = catalogueOf(language);
  if (to === undefined) return sayOneDate(from, language);
  if (to === '..') return fill(date.since, { from: sayOneDate(from, language) });
  return fill(date.interval, { from: sayOneDate(from, language), to: sayOneDate(to, language) });
}
