import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Column } from '../../src/exits/csv/column.ts';
import { type Line, printTable } from '../../src/exits/csv/table.ts';
import { figuresCsv } from '../../src/exits/data/figuresCsv.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';
import { convertTo } from './libreOffice.ts';

const ADDRESSES = { home: 'https://figures.example/', figure: (id: string) => `https://figures.example/figure/${id}/` };

const column = (name: string, type: 'string' | 'integer'): Column<Line> => ({
  ...{ name, type, description: name, of: (line: Line) => line[name] },
});
const COLUMNS = [column('words', 'string'), column('people', 'integer')];

/** Texts that a spreadsheet might run, or lose letters of. */
const TEXTS = [
  '=1+1',
  '=HYPERLINK("https://example.org","free")',
  '+SUM(B1:B9)',
  '-2+3',
  '@SUM(B1)',
  "'already",
  '1,400',
  '100+',
  '7e3',
  '5 %',
  '7.028',
  '٧٬٠٢٨',
  '\t=1+1',
  'قُتل ما لا يقل عن سبعة آلاف شخص، ٧٠٢٨',
  'לפחות “אלף” איש',
  'a “quoted” word, a "straight" one; and a\nnew line',
];

const cellsIn = (text: string) => parse(text, { bom: true, relax_column_count: true }) as string[][];

/** The cells that a sheet takes for numbers, in order; equal neighbours are written once. */
function numbersIn(sheet: string): (string | undefined)[] {
  return [...sheet.matchAll(/<table:table-cell [^>]*office:value-type="float"[^>]*>/g)].flatMap(([cell]) => {
    const times = Number(/number-columns-repeated="(\d+)"/.exec(cell)?.[1] ?? 1);
    return Array.from({ length: times }, () => /office:value="(\d+)"/.exec(cell)?.[1]);
  });
}

let folder = '';
const names: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sheet-'));
  const files = new Map([
    [
      'dangerous',
      printTable(
        COLUMNS,
        TEXTS.map((words, index) => ({ words, people: 7000 + index })),
      ),
    ],
  ]);
  for (const story of STORY_FOLDERS) files.set(story.replaceAll('/', '-'), figuresCsv(await storyIn(story), ADDRESSES));
  for (const [name, text] of files) await writeFile(join(folder, `${name}.csv`), text);
  names.push(...files.keys());
  // One after the other: two at once would share a profile.
  await convertTo(
    'xlsx',
    folder,
    names.map((name) => `${name}.csv`),
  );
  await convertTo(
    'fods',
    folder,
    names.map((name) => `${name}.csv`),
  );
  for (const name of names) {
    await writeFile(join(folder, `${name}-before.csv`), files.get(name) ?? '');
    await rm(join(folder, `${name}.csv`));
  }
  await convertTo(
    'csv',
    folder,
    names.map((name) => `${name}.xlsx`),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(['dangerous', ...STORY_FOLDERS.map((story) => story.replaceAll('/', '-'))])(
  'a spreadsheet given %s',
  (name) => {
    test('shows every cell as it was, through its own format and back', async () => {
      const before = cellsIn(await readFile(join(folder, `${name}-before.csv`), 'utf8'));
      const after = cellsIn(await readFile(join(folder, `${name}.csv`), 'utf8'));
      expect(before.length).toBeGreaterThan(5);
      expect(after).toEqual(before);
    });

    test('runs nothing, and takes exactly the numbers of people for numbers', async () => {
      const sheet = await readFile(join(folder, `${name}.fods`), 'utf8');
      const [header = [], ...rows] = cellsIn(await readFile(join(folder, `${name}-before.csv`), 'utf8'));
      const counted = header.flatMap((title, index) =>
        ['people', 'number', 'low', 'high'].includes(title) ? [index] : [],
      );
      const numbers = rows.flatMap((row) =>
        counted.flatMap((index) => (/^\d+$/.test(row[index] ?? '') ? [row[index]] : [])),
      );
      expect(sheet).not.toContain('table:formula');
      expect(numbersIn(sheet)).toEqual(numbers);
      expect(numbers.length).toBeGreaterThan(5);
    });
  },
);
