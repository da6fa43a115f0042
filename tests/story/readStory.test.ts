import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { printFault } from '../../src/story/fault.ts';
import { readStory } from '../../src/story/readStory.ts';
import { FERRY, readChanged, TODAY } from './changedFerry.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'story-'));
});
afterEach(() => rm(folder, { recursive: true }));

const faultsIn = async (path = folder) => (await readStory(path, TODAY)).faults.map(printFault);

test('a folder that is not there', async () => {
  expect(await faultsIn('no/such/folder')).toEqual([
    expect.stringMatching(/^no\/such\/folder:1:1 — there is no such folder\./),
  ]);
});

test('a folder that is a file', async () => {
  expect(await faultsIn('tests/fixtures/ferry-report.txt')).toEqual([
    expect.stringMatching(/the folder cannot be read/),
  ]);
});

test('a folder without a story', async () => {
  await writeFile(join(folder, 'story.schema.json'), '{}');
  expect(await faultsIn()).toEqual([expect.stringMatching(/the folder holds no JSON file/)]);
});

test('a story without “about” keeps its other faults', async () => {
  await cp(FERRY, folder, { recursive: true });
  await writeFile(join(folder, 'story.json'), '{ "places": [{ "id": "Skerry", "name": { "en": "Skerry" } }] }');
  expect(await faultsIn()).toEqual([
    expect.stringMatching(/no file of this folder says what the story is about\. Add a file with "about"/),
    expect.stringMatching(/story\.json:1:22 places\[Skerry\]\.id — "Skerry" does not have the right form/),
  ]);
});

test('a story with two “about”s', async () => {
  await cp(FERRY, folder, { recursive: true });
  await cp(join(FERRY, 'story.json'), join(folder, 'story-2.json'));
  expect(await faultsIn()).toEqual([
    expect.stringMatching(
      /story\.json:3:3 about — the story has a second “about”; the first is in .*story-2\.json\. Keep one/,
    ),
  ]);
});

test('a file that is not UTF-8 hides nothing else', async () => {
  await cp(FERRY, folder, { recursive: true });
  await writeFile(join(folder, 'more.json'), Buffer.from([0x7b, 0xff, 0x7d]));
  expect(await faultsIn()).toEqual([
    expect.stringMatching(/more\.json:1:1 — the file is not UTF-8 text\. Save it as UTF-8\.$/),
  ]);
});

test('an empty file, a list, a bare word', async () => {
  await cp(FERRY, folder, { recursive: true });
  await writeFile(join(folder, 'x1.json'), '');
  await writeFile(join(folder, 'x2.json'), '[]');
  await writeFile(join(folder, 'x3.json'), 'null');
  expect(await faultsIn()).toEqual([
    expect.stringMatching(/x1\.json:1:1 — /),
    expect.stringMatching(/x2\.json:1:1 — a list stands here\. Write a block/),
    expect.stringMatching(/x3\.json:1:1 — null stands here\. Write a block/),
  ]);
});

test('a byte order mark and Windows line ends do no harm', async () => {
  await cp(FERRY, folder, { recursive: true });
  const text = await readFile(join(FERRY, 'story.json'), 'utf8');
  await writeFile(join(folder, 'story.json'), `\uFEFF${text.replaceAll('\n', '\r\n')}`);
  expect(await faultsIn()).toEqual([]);
});

test('a file that cannot be made out is one fault, and what it declares is not called undeclared', async () => {
  const { faults } = await readChanged({ file: 'sources.json', letters: (text) => text.replace('[', '[[[,') });
  expect(faults.map(({ file }) => file)).toEqual(['sources.json']);
});

test('the order of the files is the order of the figures', async () => {
  const { story } = await readStory(FERRY);
  expect([...(story?.figures.keys() ?? [])].slice(0, 2)).toEqual(['landed-first-night', 'board-killed-sunday']);
});

/** Gives every text of the ferry story an Arabic version, as a story in two languages needs it; no two are the same. */
function inTwoLanguages(entry: unknown): void {
  if (typeof entry !== 'object' || entry === null) return;
  if ('en' in entry)
    Object.assign(entry, { ar: `نص عربي طويل بما يكفي ليقول شيئا للقارئ (${withoutDigits(entry.en)})` });
  else for (const part of Object.values(entry)) inTwoLanguages(part);
}

const withoutDigits = (text: unknown) => String(text).replace(/[\d{}|]/g, '');

test('a story in two languages needs every text in both, and its caveats long enough in each', async () => {
  const { faults } = await readChanged((ferry) => {
    ferry.about.languages = ['en', 'ar'];
    for (const part of Object.values(ferry)) inTwoLanguages(part);
    ferry.get('killed').caveats[0].text.ar = 'قد لا يكون كاملا';
    delete ferry.get('killed').caveats[1].text.ar;
    ferry.get('killed').name.ar = 'قتل ٢٦';
  });
  expect(faults.map(printFault)).toEqual([
    expect.stringMatching(/figures\[killed\]\.name\.ar — the text holds the number “٢٦”/),
    expect.stringMatching(
      /figures\[killed\]\.caveats\[0\]\.text\.ar — the caveat is too short .* Say in 25 characters or more/,
    ),
    expect.stringMatching(
      /figures\[killed\]\.caveats\[1\]\.text — the text is missing in “ar”\. Add "ar", since the story is written in en, ar/,
    ),
  ]);
});
