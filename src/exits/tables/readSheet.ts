import type { Fault } from '../../story/fault.ts';
import { shown } from '../../story/reading/shown.ts';
import { parseCsv } from '../csv/csvText.ts';
import type { Sheet } from './sheet.ts';

/** What spreadsheets put between cells. No column’s name holds any of them, so the header tells which it is. */
const SEPARATORS = [',', ';', '\t'] as const;

/**
 * Reads a CSV file as spreadsheets write them: with or without a byte order mark, with any of their separators and line
 * ends, with empty rows and columns after or between the others. Gives its cells as they stand, or what is wrong.
 */
export function readSheet(file: string, bytes: Uint8Array): { sheet: Sheet | undefined; faults: Fault[] } {
  const refuse = (row: number, wrong: string, right: string) => ({
    sheet: undefined,
    faults: [{ file, line: row, column: 1, path: '', wrong, right }],
  });
  const text = decode(bytes);
  if (text === undefined) return refuse(1, 'the file is not UTF-8 text', 'Save it as “CSV UTF-8”');
  const [firstLine = ''] = text.split(/\r|\n/, 1);
  const separator = SEPARATORS.reduce((best, other) =>
    count(firstLine, other) > count(firstLine, best) ? other : best,
  );
  const broken = brokenQuote(text, separator);
  if (broken !== undefined) {
    const wrong = 'a quotation mark that opens a cell does not close it';
    return refuse(
      rowAt(text, broken, separator),
      wrong,
      'Put the cell into quotation marks, and write those in it twice',
    );
  }
  const [names = [], ...rows] = parseCsv(text, separator).map((cells) => cells.slice(0, lengthOf(cells)));
  if (names.length === 0) return refuse(1, 'there is no row with the columns’ names', 'Put them into the first row');
  const sheet: Sheet = {
    file,
    header: names.map((name) => name.trim()),
    rows: rows.map((cells, index) => ({ number: index + 2, cells })).filter(({ cells }) => cells.length > 0),
  };
  const faults = sheet.rows.flatMap(({ number, cells }) =>
    cells.flatMap((cell, index): Fault[] => {
      if (cell === '' || (sheet.header[index] ?? '') !== '') return [];
      const wrong = `${shown(cell)} stands in a column without a name`;
      return [
        { file, line: number, column: index + 1, path: '', wrong, right: 'Name the column in row 1, or empty it' },
      ];
    }),
  );
  return { sheet, faults };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** How many cells a row has up to its last with something in it. */
function lengthOf(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell !== '') + 1;
}

/** Where a cell begins whose quotation marks do not pair: the reader would take what follows for part of it. */
function brokenQuote(text: string, separator: string): number | undefined {
  const cell = new RegExp(`(?:"[^"]*(?:""[^"]*)*"|(?!")[^${separator}\\r\\n]*)(${separator}|\\r\\n|\\r|\\n|$)`, 'y');
  while (cell.lastIndex < text.length) {
    const start = cell.lastIndex;
    if (!cell.test(text)) return start;
  }
  return undefined;
}

/** The number of the row in which a cell begins. */
function rowAt(text: string, offset: number, separator: string): number {
  return parseCsv(`${text.slice(0, offset)}x`, separator).length;
}
