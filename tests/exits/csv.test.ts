import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Column, NONE, NOT_STATED } from '../../src/exits/csv/column.ts';
import { guardCell, unguardCell } from '../../src/exits/csv/guardCell.ts';
import { type Line, printTable, readTable } from '../../src/exits/csv/table.ts';

const column = (name: string, type: 'string' | 'integer', missing?: Column<Line>['missing']): Column<Line> => ({
  ...{ name, type, description: name, of: (line: Line) => line[name] },
  ...(missing && { missing }),
});

const COLUMNS = [
  column('id', 'string'),
  column('words', 'string', NONE),
  column('low', 'integer', NOT_STATED),
  column('high', 'integer', NOT_STATED),
];

/** Whatever a cell may hold: any letters of any script, signs that mean something to CSV or to spreadsheets, our own words. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...['=', '+', '-', '@', '\t', '\r', '\n', '\r\n', '"', '""', ',', ';', "'", '\uFEFF', ' ', '＝', 'none'],
        ...['not-stated', 'at least', 'سبعة آلاف', 'לפחות', '٧٠٢٨', '1,400', 'HYPERLINK("x")', '\u200f', '\u0000'],
      ),
      { maxLength: 5 },
    )
    .map((parts) => parts.join('')),
);
const people = fc.option(fc.nat({ max: Number.MAX_SAFE_INTEGER }), { nil: undefined });
const anyLine: fc.Arbitrary<Line> = fc.record({
  id: anyText,
  words: fc.option(anyText, { nil: undefined }),
  low: people,
  high: people,
});
const anyLines = fc.array(anyLine, { maxLength: 6 });

test('lines come back from their file as they were, and make the same file again, byte for byte', () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const file = printTable(COLUMNS, lines);
      expect(readTable(COLUMNS, file)).toEqual(lines);
      expect(printTable(COLUMNS, readTable(COLUMNS, file))).toBe(file);
    }),
    { numRuns: 1000 },
  );
});

test('another’s reader finds the same cells', () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const [, ...cells] = parse(printTable(COLUMNS, lines), { bom: true, record_delimiter: '\r\n' }) as string[][];
      expect(
        cells.map(([id = '', words = '']) => [unguardCell(id), words === NONE.value ? undefined : unguardCell(words)]),
      ).toEqual(lines.map(({ id, words }) => [id, words]));
    }),
    { numRuns: 1000 },
  );
});

test('no text reaches a spreadsheet as a formula, nor as a word of ours', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(guardCell(text, NONE.value)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      expect(guardCell(text, NONE.value)).not.toBe(NONE.value);
      expect(unguardCell(guardCell(text, NONE.value))).toBe(text);
    }),
    { numRuns: 1000 },
  );
});

describe('a table refuses', () => {
  const line: Line = { id: 'one', words: 'two', low: 3, high: undefined };
  test.each([
    ['no value where there always is one', () => printTable(COLUMNS, [{ ...line, id: undefined }])],
    ['a text in place of a number', () => printTable(COLUMNS, [{ ...line, low: 'about' }])],
    ['a number in place of a text', () => printTable(COLUMNS, [{ ...line, words: 3 }])],
    ['other columns', () => readTable(COLUMNS, printTable(COLUMNS.slice(1), [line]))],
    ['an empty cell of people', () => readTable(COLUMNS, 'id,words,low,high\r\none,two,,4\r\n')],
    ['a number with a separator', () => readTable(COLUMNS, 'id,words,low,high\r\none,two,"7,028",4\r\n')],
    ['a row cut short', () => readTable(COLUMNS, 'id,words,low,high\r\none,two\r\n')],
  ])('%s', (_, wrong) => {
    expect(wrong).toThrow();
  });
});
