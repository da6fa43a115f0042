import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCsv, printCsv } from '../../../src/exits/csv/csvText.ts';
import { bring, changeRows, foundIn, tablesOf } from './storyTables.ts';

const FERRY = 'tests/fixtures/ferry';
const ferry = await foundIn(FERRY);
/** Without its past: a change of what was published is a fault of its own. */
const unpublished = { files: ferry.files.filter(({ name }) => !name.endsWith('changes.json')), published: [] };

type Tables = Map<string, string | Uint8Array>;
type Rows = Record<string, string>[];

/** Changes the rows of one table. */
const rows = (name: string, change: (rows: Rows) => void) => (tables: Tables) =>
  tables.set(name, changeRows(String(tables.get(name)), change));

/** Changes the letters of one table. */
const letters = (name: string, change: (text: string) => string | Uint8Array) => (tables: Tables) =>
  tables.set(name, change(String(tables.get(name))));

/** Changes one cell, found by its row’s first columns. */
const cell = (name: string, row: number, column: string, text: string) =>
  rows(name, (all) => {
    const found = all[row - 2];
    if (!(column in (found ?? {}))) throw new Error(`${name} has no ${column} in row ${row}`);
    if (found) found[column] = text;
  });

const ROWS: readonly (readonly [name: string, change: (tables: Tables) => unknown, faults: readonly string[]])[] = [
  [
    'a table taken away',
    (tables) => tables.delete('claims.csv'),
    ['tables:1:1 — the table claims.csv is missing. Put it back; without rows it holds its header alone.'],
  ],
  [
    'a table by another name',
    (tables) => tables.set('figure.csv', String(tables.get('figures.csv'))),
    [
      'tables/figure.csv A1 — there is no table of this name. Did you mean “figures.csv”? Tables are places.csv, organisations.csv, sources.csv, figures.csv, figures.caveats.csv, figures.relations.csv, figures.chain.csv, figures.chain.changes.csv, sharedCaveats.csv, claims.csv.',
    ],
  ],
  [
    'a workbook beside the tables',
    (tables) => tables.set('figures.xlsx', 'PK'),
    [
      'tables/figures.xlsx:1:1 — what a spreadsheet keeps in a format of its own is not read. Save each sheet as CSV, and move this file elsewhere.',
    ],
  ],
  [
    'letters of another coding',
    letters('figures.csv', (text) => Buffer.from(text.replaceAll('–', '-'), 'latin1')),
    ['tables/figures.csv A1 — the file is not UTF-8 text. Save it as “CSV UTF-8”.'],
  ],
  [
    'an empty file',
    letters('places.csv', () => ''),
    ['tables/places.csv A1 — there is no row with the columns’ names. Put them into the first row.'],
  ],
  [
    'a quotation mark left open',
    letters('places.csv', (text) => text.replace('Halvren', '"Halvren')),
    [
      'tables/places.csv A3 — a quotation mark that opens a cell does not close it. Put the cell into quotation marks, and write those in it twice.',
    ],
  ],
  [
    'an unknown column',
    letters('places.csv', (text) => text.replace('wikidata', 'wikidat')),
    [
      'tables/places.csv A1 wikidata — the column “wikidata” is missing. Put it back; its cells may be empty where they may be.',
      'tables/places.csv F1 wikidat — there is no column “wikidat”. Did you mean “wikidata”? Columns here: file, nr, id, name.en, iso, wikidata.',
    ],
  ],
  [
    'a column twice',
    letters('places.csv', (text) => text.replace('wikidata', 'iso')),
    [
      'tables/places.csv A1 wikidata — the column “wikidata” is missing. Put it back; its cells may be empty where they may be.',
      'tables/places.csv E1 iso — the column “iso” is there twice. Keep one of the two.',
    ],
  ],
  [
    'a cell outside the columns',
    letters('places.csv', (text) => text.replace('Halvren,,', 'Halvren,,,x')),
    ['tables/places.csv G3 — "x" stands in a column without a name. Name the column in row 1, or empty it.'],
  ],
  [
    'a place that is no number',
    cell('places.csv', 3, 'nr', 'second'),
    [
      'tables/places.csv B3 nr — "second" is not a place in a list. Write 1, 2, 3, … Empty the cell to put the row last, or number the rows of this list anew.',
    ],
  ],
  [
    'a place taken twice, as in a copied row',
    rows('figures.caveats.csv', (all) =>
      all.push({ ...all[1], 'text.en': 'The board had more to say of the people who came ashore.' }),
    ),
    [
      'tables/figures.caveats.csv B29 nr — row 3 is number 1 of the same list already. Empty the cell to put the row last, or number the rows of this list anew.',
    ],
  ],
  [
    'a row that belongs nowhere',
    cell('figures.caveats.csv', 2, 'figures.id', ''),
    [
      'tables/figures.caveats.csv A2 figures.id — the row does not say where it belongs. Write the id of a row that is there, or add that row.',
      'tables/figures.csv C2 id — “landed-first-night” has no caveat, neither its own nor a shared one. Say what the number leaves out or how it was counted, or name a caveat it shares in "sharedCaveats".',
    ],
  ],
  [
    'a row of a figure that is not there',
    cell('figures.relations.csv', 2, 'figures.id', 'board-kiled'),
    [
      'tables/figures.relations.csv A2 figures.id — no row of tables/figures.csv has id "board-kiled". Did you mean “board-killed”? Write the id of a row that is there, or add that row.',
    ],
  ],
  [
    'a row of a step that is not there',
    cell('figures.chain.changes.csv', 2, 'chain.nr', '9'),
    [
      'tables/figures.chain.changes.csv B2 chain.nr — no row of tables/figures.chain.csv has nr "9" for "brought-ashore". Write the nr of a row that is there, or add that row.',
    ],
  ],
  [
    'a file that is not there',
    cell('places.csv', 3, 'file', 'source.json'),
    [
      'tables/places.csv A3 file — the story has no file "source.json". Did you mean “sources.json”? Files are caveats.json, claims.json, figures-elsewhere.json, figures-report.json, sources.json, story.json, places.json; an empty cell means places.json.',
    ],
  ],
  [
    'a number with a separator',
    cell('figures.csv', 2, 'reported.value', '7,028'),
    ['tables/figures.csv R2 reported.value — the number is a text ("7,028"). Write 7028, without quotes or commas.'],
  ],
  [
    'a day as a spreadsheet rewrites it',
    cell('figures.csv', 2, 'asOf.edtf', '03/12/17'),
    [
      'tables/figures.csv O2 asOf.edtf — "03/12/17" does not have the right form. Write a day, month or year such as 2023-10-26, 2023-10 or 2023, with ~ if approximate.',
    ],
  ],
  [
    'an unknown word',
    cell('figures.csv', 2, 'measure', 'resqued'),
    [
      'tables/figures.csv F2 measure — "resqued" is not known here. Did you mean “rescued”? Write one of killed, injured, missing, abducted, held, released, rescued, killed-or-missing.',
    ],
  ],
  [
    'a needed cell emptied',
    cell('figures.csv', 2, 'quote.exact', ''),
    ['tables/figures.csv AH2 quote.exact — “exact” is missing. Add "exact": At most eight words, exactly as printed.'],
  ],
  [
    'a whole block emptied',
    rows('figures.csv', (all) => {
      for (const column of Object.keys(all[0] ?? {})) if (column.startsWith('period.') && all[0]) all[0][column] = '';
    }),
    [
      'tables/figures.csv C2 id — “period” is missing. Add "period": The time over which the count runs, and how that is known.',
    ],
  ],
  [
    'a field of another kind',
    cell('figures.relations.csv', 3, 'because.en', 'Another hour.'),
    ['tables/figures.relations.csv F3 because.en — there is no field “because”. Allowed here: kind, to.'],
  ],
  [
    'a truth that is none',
    cell('figures.chain.csv', 3, 'travelled', 'FALSCH'),
    ['tables/figures.chain.csv F3 travelled — "FALSCH" is not known here. Did you mean “false”? Write false.'],
  ],
  [
    'an id between commas',
    cell('claims.csv', 2, 'about', 'board-killed, sound-of-oskery'),
    [
      'tables/claims.csv Q2 about — "board-killed," does not have the right form. Write small letters, digits and single hyphens, as in “ferry-killed”.',
    ],
  ],
  [
    'an unknown figure',
    cell('figures.relations.csv', 2, 'to', 'board-killed-sundy'),
    [
      'tables/figures.relations.csv D2 to — there is no figure “board-killed-sundy”. Did you mean “board-killed-sunday”? Otherwise declare it among the figures.',
    ],
  ],
  [
    'a number in a text',
    cell('figures.chain.changes.csv', 2, 'text.en', 'The first 2 nights.'),
    [
      'tables/figures.chain.changes.csv F2 text.en — the text holds the number “2”. Write a day as {2017-03-11}; make a number a figure of its own and speak about it without repeating it.',
    ],
  ],
  [
    'a figure without a caveat',
    rows('figures.caveats.csv', (all) => all.splice(0, 1)),
    [
      'tables/figures.csv C2 id — “landed-first-night” has no caveat, neither its own nor a shared one. Say what the number leaves out or how it was counted, or name a caveat it shares in "sharedCaveats".',
    ],
  ],
  [
    'another language',
    letters('places.csv', (text) =>
      printCsv(parseCsv(text).map((row, index) => [...row, index === 0 ? 'name.ar' : 'مكان'])),
    ),
    [
      'tables/places.csv G2 name.ar — “ar” is not a language of this story. Remove it, or add it to about.languages.',
      'tables/places.csv G3 name.ar — “ar” is not a language of this story. Remove it, or add it to about.languages.',
      'tables/places.csv G4 name.ar — “ar” is not a language of this story. Remove it, or add it to about.languages.',
    ],
  ],
  [
    'several at once',
    (tables) => {
      cell('places.csv', 3, 'nr', '1')(tables);
      cell('figures.csv', 2, 'reported.value', 'many')(tables);
      cell('sources.csv', 3, 'url', 'harbour.example')(tables);
    },
    [
      'tables/figures.csv R2 reported.value — the number is a text ("many"). Write a whole number, without quotes; words such as “over” belong into “hedge” and “word”.',
      'tables/places.csv B3 nr — row 2 is number 1 of the same list already. Empty the cell to put the row last, or number the rows of this list anew.',
      'tables/sources.csv G3 url — this is not a web address. Write the page’s full address, https://….',
    ],
  ],
];

describe('tables with a fault are refused, the fault named, and nothing else', () => {
  test.each(ROWS)('%s', (_, change, expected) => {
    const tables: Tables = tablesOf(FERRY, unpublished);
    change(tables);
    const { changed, faults } = bring(FERRY, unpublished, tables);
    expect(faults).toEqual(expected);
    expect(changed).toBeUndefined();
  });
});

test('a file of the story that is none is refused, not overwritten', () => {
  const list = { name: `${FERRY}/list.json`, bytes: new TextEncoder().encode('[]') };
  const { changed, faults } = bring(
    FERRY,
    { ...unpublished, files: [...unpublished.files, list] },
    tablesOf(FERRY, unpublished),
  );
  expect(changed).toBeUndefined();
  expect(faults).toEqual([expect.stringMatching(/^tests\/fixtures\/ferry\/list\.json:1:1 — a list stands here\. /)]);
});

test('whatever was done to the letters of a table, it is the story of its cells or a list of faults', () => {
  const tables = tablesOf(FERRY, unpublished);
  const anyLetters = fc.oneof(
    fc.string({ maxLength: 5, unit: 'binary' }),
    fc.constantFrom(
      ...['"', ',', ';', '\n', '\r', "'", '=1+1', '__proto__', 'constructor', '\ud800', '7,028', '1e3', ',,,,'],
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...tables.keys()), fc.nat(), fc.nat(20), anyLetters, (name, place, length, added) => {
      const text = tables.get(name) ?? '';
      const at = place % text.length;
      const changed = text.slice(0, at) + added + text.slice(at + length);
      const back = bring(FERRY, unpublished, new Map([...tables, [name, changed]]));
      expect(back.story === undefined).toBe(back.faults.length > 0);
      for (const fault of back.faults) expect(fault).toMatch(/^[^\n]+ [^\n]*— [^\n]+\.$/);
    }),
    { numRuns: 200 },
  );
});
