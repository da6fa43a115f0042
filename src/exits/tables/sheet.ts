import type { Fault } from '../../story/fault.ts';

/** A CSV file as a spreadsheet shows it. */
export type Sheet = {
  /** The file, as messages name it. */
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly SheetRow[];
};

/** A row with something in it. */
export type SheetRow = {
  /** Its number in the spreadsheet, where the header is row one. */
  readonly number: number;
  readonly cells: readonly string[];
};

/** A fault of a cell, or of a row where no such column is there. */
export function faultIn(sheet: Sheet, row: number, column: string, wrong: string, right: string): Fault {
  const index = sheet.header.indexOf(column);
  return { file: sheet.file, line: row, column: Math.max(index, 0) + 1, path: column, wrong, right };
}

/** The cell under a column’s name; empty where there is no such column. */
export function cellIn({ header }: Sheet, { cells }: SheetRow, column: string): string {
  return cells[header.indexOf(column)] ?? '';
}
