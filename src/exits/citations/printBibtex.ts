import type { Reference } from './reference.ts';

type Field = readonly [name: string, value: string | undefined];

type Entry = 'article' | 'misc' | 'techreport';

const ENTRIES: Readonly<Record<Reference['type'], Entry>> = {
  'article-newspaper': 'article',
  broadcast: 'misc',
  dataset: 'misc',
  report: 'techreport',
  webpage: 'misc',
};

/** The field in which each kind of entry prints where the thing stands. */
const WHERE: Readonly<Record<Entry, string>> = { article: 'journal', techreport: 'institution', misc: 'howpublished' };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Signs that TeX has no plain escape for. */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/**
 * A reference as BibTeX, in UTF-8. What holds all the words, title and note, is printed by every style. Double braces
 * keep the words as they are: no style may print them in other letters, and no name is taken apart.
 */
export function printBibtex(reference: Reference): string {
  const { id, type, title, author, 'container-title': container, publisher, issued, URL, note } = reference;
  const entry = ENTRIES[type];
  const where = container ?? publisher;
  const fields: readonly Field[] = [
    ['title', verbatim(title)],
    ['author', author?.map(({ literal }) => verbatim(literal)).join(' and ')],
    [WHERE[entry], where && verbatim(where)],
    ...printDate(issued),
    ['note', verbatim(note)],
    // Its reader takes an address letter by letter; only braces would end it.
    ['url', `{${URL.replaceAll('{', '%7B').replaceAll('}', '%7D')}}`],
    ['language', `{${reference.language}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value}`]));
  return `@${entry}{${id},\n${lines.join(',\n')}\n}\n`;
}

/** Fields that BibTeX knows for a date that was stated; for any other, one whose `?` its old styles leave out. */
function printDate(issued: Reference['issued']): Field[] {
  const parts = issued?.['date-parts'][0];
  if (!parts) return [];
  const digits = parts.map((part) => String(part).padStart(2, '0'));
  if (issued.circa) return [['date', `{${digits.join('-')}?}`]];
  return [
    ['year', `{${digits[0]}}`],
    ['month', parts[1] === undefined ? undefined : MONTHS[parts[1] - 1]],
    ['day', parts[2] === undefined ? undefined : `{${parts[2]}}`],
  ];
}

/** Words as TeX prints them letter by letter, but for quotation marks, which it may set as it sets all. */
function verbatim(words: string): string {
  const escaped = words.replace(/[\\~^<>{}$&#_%]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
  // Two hyphens would become a dash, also in an address.
  return `{{${escaped.replace(/-(?=-)/g, '-{}')}}}`;
}
