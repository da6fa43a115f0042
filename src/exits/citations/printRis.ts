import type { Reference } from './reference.ts';

const TYPES: Readonly<Record<Reference['type'], string>> = {
  'article-newspaper': 'NEWS',
  broadcast: 'VIDEO',
  dataset: 'DATA',
  report: 'RPRT',
  webpage: 'ELEC',
};

/**
 * A reference as RIS. Each value stands on one line, however long: readers join broken lines with a space, which would
 * come to stand in the middle of a number. A date that was not stated as it stands is in the note only, since RIS has
 * no word for that.
 */
export function printRis(reference: Reference): string {
  const { id, type, title, author = [], 'container-title': container, publisher, issued, URL, note } = reference;
  const stated = issued?.circa ? undefined : issued?.['date-parts'][0];
  const [year, month, day] = (stated ?? []).map((part) => String(part).padStart(2, '0'));
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', TYPES[type]],
    ['ID', id],
    ['TI', title],
    // A comma would part a name into family and given names.
    ...author.map(({ literal }) => ['AU', literal] as const),
    ['T2', container],
    ['PB', publisher],
    ['PY', year],
    ['DA', year && `${year}/${month ?? ''}/${day ?? ''}/`],
    ['N1', note],
    ['UR', URL],
    ['LA', reference.language],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}`]));
  return `${[...lines, 'ER  - '].join('\n')}\n`;
}

function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
