import type { Fault } from '../../story/fault.ts';
import { shown } from '../../story/reading/shown.ts';
import { wordIn } from './rowNames.ts';
import { faultIn, type Sheet, type SheetRow } from './sheet.ts';
import { PLACE } from './table.ts';

const RIGHT = 'Empty the cell to put the row last, or number the rows of this list anew';

/** The rows of one list in order: by their places, and those without one after the others, as they stand. */
export function inPlace(sheet: Sheet, rows: readonly SheetRow[]): SheetRow[] {
  const place = (row: SheetRow) => Number(wordIn(sheet, row, PLACE)) || Number.POSITIVE_INFINITY;
  // Of two without a place the difference would be no number.
  return rows.toSorted((one, other) => (place(one) === place(other) ? 0 : place(one) - place(other)));
}

/** Places that are no whole numbers, or that two rows of one list claim. */
export function wrongPlaces(sheet: Sheet, rows: readonly SheetRow[]): Fault[] {
  const first = new Map<string, number>();
  return rows.flatMap((row) => {
    const place = wordIn(sheet, row, PLACE);
    if (place === '') return [];
    if (!/^[1-9]\d{0,8}$/.test(place))
      return [
        faultIn(sheet, row.number, PLACE, `${shown(place)} is not a place in a list`, `Write 1, 2, 3, … ${RIGHT}`),
      ];
    const before = first.get(place);
    if (before !== undefined)
      return [faultIn(sheet, row.number, PLACE, `row ${before} is number ${place} of the same list already`, RIGHT)];
    first.set(place, row.number);
    return [];
  });
}
