import { csvFormatRow, dsvFormat } from 'd3';

/**
 * Tells spreadsheets that the letters are UTF-8: without it Excel reads them in a code page of its own. The Data Package
 * standard has no word on it; its reference reader, frictionless-py, takes it for no part of the first column’s name.
 */
const BOM = '\uFEFF';

/** Rows of cells as a file: RFC 4180, in UTF-8 with a byte order mark. */
export function printCsv(rows: readonly (readonly string[])[]): string {
  return `${BOM}${rows.map((row) => `${csvFormatRow([...row])}\r\n`).join('')}`;
}

/** The cells of such a file, also where a spreadsheet wrote it with another separator. */
export function parseCsv(text: string, separator = ','): string[][] {
  return dsvFormat(separator).parseRows(text.startsWith(BOM) ? text.slice(BOM.length) : text);
}
