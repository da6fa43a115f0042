import type { FigureRow } from './figureRow.ts';
import type { Searchable } from './filterRows.ts';
import type { Order } from './query.ts';

/** After every day: figures of no known day come last in every order of days. */
const LAST = '9999';

const COMPARED: Readonly<Record<Order, (one: FigureRow, other: FigureRow) => number>> = {
  day: (one, other) => compare(one.day ?? LAST, other.day ?? LAST),
  latest: (one, other) => compare(other.day ?? '', one.day ?? ''),
  lowest: (one, other) => lower(one) - lower(other),
  highest: (one, other) => lower(other) - lower(one),
  by: (one, other) => one.by.rank - other.by.rank,
  measure: (one, other) => one.measure.rank - other.measure.rank,
  place: (one, other) => one.place.rank - other.place.rank,
};

/** Rows in an order; those that it does not tell apart stay as they came. */
export function sortRows(rows: readonly Searchable[], order: Order): Searchable[] {
  return rows.toSorted((one, other) => COMPARED[order](one.row, other.row));
}

/** The number that was stated, or the lower one where two were. */
function lower({ plain }: FigureRow): number {
  return Number.parseInt(plain, 10);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
