import type { Cell, Column } from './column.ts';
import { parseCsv, printCsv } from './csvText.ts';
import { guardCell, unguardCell } from './guardCell.ts';

/** What a row of a table says, by the names of its columns. */
export type Line = Readonly<Record<string, Cell>>;

type Columns = readonly Omit<Column<never>, 'of'>[];

/** What each row says in each column. */
export function linesOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Line[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ name, of }) => [name, of(row)])));
}

/** Lines as a CSV file, the columns’ names first and `heads` under them. `readTable` reads them back as they were. */
export function printTable(
  columns: Columns,
  lines: readonly Line[],
  heads: readonly (readonly string[])[] = [],
): string {
  const rows = lines.map((line) => columns.map((column) => printCell(column, line[column.name])));
  return printCsv([columns.map(({ name }) => name), ...heads, ...rows]);
}

/** The lines of such a file. Throws where it has other columns, or a cell that its column cannot hold. */
export function readTable(columns: Columns, text: string): Line[] {
  const [names = [], ...rows] = parseCsv(text);
  if (names.join() !== columns.map(({ name }) => name).join()) throw new Error(`other columns: ${names.join()}`);
  return rows.map((row) =>
    Object.fromEntries(columns.map((column, index) => [column.name, readCell(column, row[index])])),
  );
}

function printCell({ name, type, missing }: Columns[number], cell: Cell): string {
  if (cell === undefined) {
    if (missing === undefined) throw new Error(`nothing to say in “${name}”`);
    return missing.value;
  }
  if (typeof cell !== (type === 'integer' ? 'number' : 'string')) throw new Error(`“${cell}” in “${name}”`);
  return typeof cell === 'number' ? String(cell) : guardCell(cell, missing?.value);
}

function readCell({ name, type, missing }: Columns[number], cell: string | undefined): Cell {
  if (cell === undefined) throw new Error(`no cell for “${name}”`);
  if (missing && cell === missing.value) return undefined;
  if (type === 'string') return unguardCell(cell);
  if (!/^(?:0|[1-9]\d*)$/.test(cell)) throw new Error(`“${cell}” in “${name}” is no whole number`);
  return Number(cell);
}
