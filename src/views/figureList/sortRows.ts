import { compareText, NEVER } from '../../story/order.ts';
import type { FigureRow } from './figureRow.ts';
import type { Searchable } from './filterRows.ts';
import type { Order } from './query.ts';

const COMPARED: Readonly<Record<Order, (one: FigureRow, other: FigureRow) => number>> = {
  day: (one, other) => compareText(one.day ?? NEVER, other.day ?? NEVER),
  latest: (one, other) => compareText(other.day ?? '', one.day ?? ''),
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
