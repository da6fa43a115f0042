import { readCell } from './cell.ts';
import { cellIn, type Sheet, type SheetRow } from './sheet.ts';
import { isOfStory, PLACE, type Table } from './table.ts';

/** What a row belongs to: the story’s file, or the record in whose list it stands. */
export function ownerOf(table: Table, sheet: Sheet, row: SheetRow): string[] {
  return table.lead.map((column) => wordIn(sheet, row, column));
}

/** The columns by which the rows of its parts name a row of this table. */
export function nameColumns(table: Table): readonly string[] {
  return isOfStory(table) ? ['id'] : [...table.lead, PLACE];
}

/** What stands in those columns. */
export function namesOf(table: Table, sheet: Sheet, row: SheetRow): string[] {
  return nameColumns(table).map((column) => wordIn(sheet, row, column));
}

/** Names as one, to find things by. */
export function keyOf(names: readonly string[]): string {
  return JSON.stringify(names);
}

/** A cell as one word; empty where there is nothing. */
export function wordIn(sheet: Sheet, row: SheetRow, column: string): string {
  return String(readCell('word', cellIn(sheet, row, column)) ?? '');
}
