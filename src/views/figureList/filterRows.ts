import type { FigureRow } from './figureRow.ts';
import { foldWords } from './foldWords.ts';
import { type Query, UNDATED } from './query.ts';

/** A row with its words ready to be searched. */
export type Searchable = { readonly row: FigureRow; readonly words: string };

/** Whether a row fits all that is asked: every filter, and every word somewhere in it. */
export function fitting(query: Query): (searchable: Searchable) => boolean {
  const wanted = foldWords(query.q).split(' ').filter(Boolean);
  const { measure, by, place, day, certainty } = query;
  return ({ row, words }) =>
    (measure === '' || row.measure.value === measure) &&
    (by === '' || [row.by, ...row.alsoBy].some(({ value }) => value === by)) &&
    (place === '' || row.place.value === place) &&
    (certainty === '' || row.hedge.value === certainty || row.status?.value === certainty) &&
    (day === '' || (day === UNDATED ? row.day === undefined : (row.day?.startsWith(day) ?? false))) &&
    wanted.every((word) => words.includes(word));
}
