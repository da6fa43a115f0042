import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardEntry, unguardEntry } from '../../../src/exits/csv/guardEntry.ts';
import type { Entry } from '../../../src/exits/tables/entry.ts';
import { printTables } from '../../../src/exits/tables/printTables.ts';
import { readTables } from '../../../src/exits/tables/readTables.ts';
import { STORY_TABLES } from '../../../src/exits/tables/tables.ts';
import { readJson } from '../../../src/story/reading/readJson.ts';
import { LANGUAGES } from '../../../src/story/schema/text.ts';
import { anyOf, anyText } from './anyRecord.ts';

const WAYS = ['as it is', 'with line feeds', 'with semicolons', 'backwards'] as const;

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Lists of any records, each id once in a list. */
const anyLists = fc.record(
  Object.fromEntries(
    STORY_TABLES.map(({ list, row }) => [
      list,
      fc.uniqueArray(anyOf(row) as fc.Arbitrary<{ id: string }>, { maxLength: 3, selector: ({ id }) => id }),
    ]),
  ),
  { noNullPrototype: true },
);

/** The files of the lists, as a story’s files are read. */
function filesOf(lists: object) {
  return Object.entries(lists).flatMap(([name, records]) => {
    const { file } = readJson(`any/${name}.json`, bytesOf(JSON.stringify({ [name]: records })));
    return file ? [file] : [];
  });
}

/** Records by file and list, and nothing where a list is empty. */
function recordsOf(placement: ReturnType<typeof readTables>['placement']) {
  return Object.fromEntries(
    [...(placement ?? [])].flatMap(([, lists]) =>
      [...lists].map(([list, entries]: [string, readonly Entry[]]) => [list, entries.map(({ record }) => record)]),
    ),
  );
}

test('any records come back from their tables as they were, and make the same tables again, byte for byte', () => {
  fc.assert(
    fc.property(anyLists, fc.constantFrom(...WAYS), (lists, way) => {
      const files = filesOf(lists);
      const tables = printTables(files, LANGUAGES);
      const found = [...tables].map(([name, text]) => ({ name, bytes: bytesOf(resaved(text, way)) }));
      const { placement, faults } = readTables('any', found, files, LANGUAGES);
      expect(faults).toEqual([]);
      const read = recordsOf(placement);
      const there = Object.entries(lists).filter(([, records]) => records.length > 0);
      expect(read).toStrictEqual(Object.fromEntries(there));
      expect(printTables(filesOf({ ...lists, ...read }), LANGUAGES)).toEqual(tables);
    }),
    { numRuns: 300 },
  );
});

/** The same cells as another program, or somebody who sorts and moves, saves them. */
function resaved(text: string, way: (typeof WAYS)[number]): string {
  if (way === 'as it is') return text;
  const [header = [], ...rows] = parseAny(text);
  const sorted = [header, ...(way === 'backwards' ? rows.toReversed() : rows)];
  const cells = sorted.map((row) => (way === 'backwards' ? row.toReversed() : [...row, '', '']));
  const quoted = cells.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`));
  return [...quoted, ['', ''], ['']].map((row) => row.join(way === 'with semicolons' ? ';' : ',')).join('\n');
}

function parseAny(text: string): string[][] {
  return parse(text, { bom: true, relax_column_count: true, record_delimiter: '\r\n' }) as string[][];
}

test('any text comes back from its cell, also where a spreadsheet has swallowed the guard', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const cell = guardEntry(text);
      expect(unguardEntry(cell)).toBe(text);
      expect(cell).not.toBe('');
      expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      if (!text.startsWith("'")) expect(unguardEntry(cell === text ? cell : cell.slice(1))).toBe(text);
    }),
    { numRuns: 2000 },
  );
  expect(unguardEntry("'face value', it says")).toBe("'face value', it says");
});
