import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseCsv, printCsv } from '../../../src/exits/csv/csvText.ts';
import { guardEntry } from '../../../src/exits/csv/guardEntry.ts';
import { STORY_FOLDERS } from '../../fixtures/stories.ts';
import { convertTo } from '../libreOffice.ts';
import { bring, foundIn, tablesOf } from './storyTables.ts';

const folder = await mkdtemp(join(tmpdir(), 'tables-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Files as LibreOffice saves them again, through its own format, in the form it gives every CSV file. */
async function resaved(tables: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const names = [...tables.keys()];
  for (const [name, text] of tables) await writeFile(join(folder, name), text);
  await convertTo('xlsx', folder, names);
  for (const name of names) await rename(join(folder, name), join(folder, `${name}.before`));
  await convertTo(
    'csv',
    folder,
    names.map((name) => name.replace(/csv$/, 'xlsx')),
  );
  const saved = names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const);
  return new Map(await Promise.all(saved));
}

describe.each(STORY_FOLDERS)('the tables of %s', (story) => {
  test('opened and saved again by a spreadsheet are the same story', async () => {
    const found = await foundIn(story);
    const tables = tablesOf(story, found);
    const saved = await resaved(tables);
    expect(saved.get('figures.csv')).not.toBe(tables.get('figures.csv'));
    const { changed, faults } = bring(story, found, saved);
    expect(faults).toEqual([]);
    expect(changed).toEqual(new Map());
  });
});

/** Texts in which a spreadsheet finds numbers, days, hours, yes, no, or something to run. */
const TEXTS = [
  ...['2023-10-07', '2023-10', '2023', '2023~', '2023-10-07/2023-10-26', '2023-10-07T10:00', '20231007', '7.10.2023'],
  ...['Oct 7', 'October 7', '7 October 2023', 'Fri 10 Oct 2023', 'Oct 7, 2023 10:30 pm', 'mar-1', 'sept-2', '9/11'],
  ...['10:30', '10:30 pm', '1:2:3', '1/2', '1 1/2', '1.5', '2.0', '1,400', '1e3', '5 %', '$5', '(5)', '( 5 )', '٧٠٢٨'],
  ...['true', 'FALSE', 'True ', '=1+1', '+1', '-1', '@SUM(B1)', "'quoted'", "'1,400'", '', ' ', ' of ', 'a  b', '#N/A'],
  ...['123456789012', '9007199254740991', '0049', '5 km', '5th', 'Channel 12', 'at least 7,028 of 1,400 people'],
];

test('whatever a spreadsheet would count with comes back as it was', async () => {
  const table = printCsv([['text', 'people'], ...TEXTS.map((text, index) => [guardEntry(text), String(index)])]);
  const saved = await resaved(new Map([['texts.csv', table]]));
  expect(parseCsv(saved.get('texts.csv') ?? '')).toEqual(parseCsv(table));
});
