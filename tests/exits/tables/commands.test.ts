import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeTogether } from '../../../src/exits/tables/writeTogether.ts';
import { readStory } from '../../../src/story/readStory.ts';
import { changeRows } from './storyTables.ts';

let folder = '';
let story = '';
let tables = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tables-'));
  story = join(folder, 'ferry');
  tables = join(folder, 'tables');
  await cp('tests/fixtures/ferry', story, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs a command as `npm run` does; what it prints without the folder’s name. */
function run(command: 'toCsv' | 'fromCsv', ...words: string[]) {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', [`src/commands/${command}.ts`, ...words], {
    encoding: 'utf8',
    env: { ...process.env, STORY: '' },
  });
  const plain = (text: string) => text.trim().replaceAll(`${folder}/`, '');
  return { status, out: plain(stdout), err: plain(stderr) };
}

/** Every file of a folder with its text. */
async function textsIn(name: string): Promise<Record<string, string>> {
  const names = (await readdir(name, { withFileTypes: true })).filter((entry) => entry.isFile());
  return Object.fromEntries(
    await Promise.all(names.map(async (entry) => [entry.name, await readFile(join(name, entry.name), 'utf8')])),
  );
}

async function changeTable(name: string, change: Parameters<typeof changeRows>[1]): Promise<void> {
  const file = join(tables, name);
  await writeFile(file, changeRows(await readFile(file, 'utf8'), change));
}

/** A figure that the ferry story does not have, written as an editor would: an existing row copied and changed. */
async function addFigure(file: string): Promise<void> {
  await changeTable('figures.csv', (rows) => {
    rows.push({
      ...rows.find(({ id }) => id === 'landed-first-night'),
      ...{ file, nr: '', id: 'landed-oskery-first-night', 'name.en': 'Landed on Oskery on the first night' },
      ...{ place: 'oskery', 'reported.value': '50', 'quote.exact': 'some 50 people landed' },
      'counts.en': 'people landed at the piers of Oskery on the first night',
    });
  });
  await changeTable('figures.caveats.csv', (rows) => {
    const text = 'The board’s estimate of one night, made before the fishing boats had reported whom they brought.';
    rows.push({ 'figures.id': 'landed-oskery-first-night', about: 'coverage', by: 'editor', 'text.en': text });
  });
}

test('a story taken apart and brought back is as it was, byte for byte', async () => {
  const before = await textsIn(story);
  expect(run('toCsv', tables, story)).toEqual({ status: 0, out: 'ferry: 10 tables in tables', err: '' });
  expect(Object.keys(await textsIn(tables))).toHaveLength(10);
  expect(run('fromCsv', tables, story)).toEqual({
    status: 0,
    out: expect.stringMatching(/^ferry: nothing has changed; \d+ figures, 10 sources, every rule passed$/),
    err: '',
  });
  expect(await textsIn(story)).toEqual(before);
});

describe('a figure added as a row, with a row for its caveat,', () => {
  test('stands in the file that its row names, and nothing else has changed', async () => {
    const before = await textsIn(story);
    run('toCsv', tables, story);
    await addFigure('figures-elsewhere.json');
    expect(run('fromCsv', tables, story)).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^ferry: changed figures-elsewhere\.json; /),
    });
    const after = await textsIn(story);
    const { 'figures-elsewhere.json': was = '', ...others } = before;
    const { 'figures-elsewhere.json': is = '', ...same } = after;
    expect(same).toEqual(others);
    // What was there is there still, up to the end of its last figure.
    expect(is.startsWith(was.slice(0, was.lastIndexOf('}\n  ]')))).toBe(true);
    const { figures } = JSON.parse(is);
    expect(figures.at(-1)).toMatchObject({
      id: 'landed-oskery-first-night',
      reported: { hedge: 'about', value: 50, word: 'some' },
      attribution: { relayedBy: [] },
      caveats: [{ about: 'coverage', by: 'editor' }],
      relations: [],
    });
    expect((await readStory(story)).story?.figures.get('landed-oskery-first-night')).toEqual(figures.at(-1));
  });

  test('without a file stands in the file of its kind, which is made', async () => {
    run('toCsv', tables, story);
    await addFigure('');
    expect(run('fromCsv', tables, story)).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^ferry: changed figures\.json; /),
    });
    const made = await readFile(join(story, 'figures.json'), 'utf8');
    expect(made).toMatch(/^\{\n {2}"\$schema": "[^"]+",\n {2}"figures": \[\n {4}\{\n {6}"id": "landed-oskery/);
    expect(made).toMatch(/\}\n {2}\]\n\}\n$/);
    expect((await readStory(story)).faults).toEqual([]);
  });
});

describe('a figure that was published', () => {
  const correct = () =>
    changeTable('figures.csv', (rows) => {
      const row = rows.find(({ id }) => id === 'kin-missing');
      if (row) Object.assign(row, { 'reported.value': '38', 'quote.exact': '38 families are waiting' });
    });

  test('is not changed in silence: the entry that the log needs is printed, and nothing is written', async () => {
    const before = await textsIn(story);
    run('toCsv', tables, story);
    await correct();
    const { status, out, err } = run('fromCsv', tables, story);
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(
      /^tables\/figures\.csv AH15 quote\.exact — “quote”, “reported” of “kin-missing” is not what was published, and the log does not say so\. Write it as it was, or add to "changes", with on, kind and reason: \{"figure":"kin-missing",.+\}\.\n1 fault; ferry stays as it was$/,
    );
    expect(await textsIn(story)).toEqual(before);
  });

  test('is changed once the log has that entry', async () => {
    run('toCsv', tables, story);
    await correct();
    const [, needed = ''] = /on, kind and reason: (\{.*\})\./.exec(run('fromCsv', tables, story).err) ?? [];
    const log = JSON.parse(await readFile(join(story, 'changes.json'), 'utf8'));
    log.changes.push({
      ...{ on: '2017-12-01', kind: 'correction', reason: { en: 'We had misread the last digit.' } },
      ...JSON.parse(needed),
    });
    await writeFile(join(story, 'changes.json'), `${JSON.stringify(log, null, 2)}\n`);
    expect(run('fromCsv', tables, story)).toMatchObject({ status: 0, err: '' });
    const { story: now, faults } = await readStory(story);
    expect(faults).toEqual([]);
    expect(now?.figures.get('kin-missing')?.reported).toEqual({ hedge: 'exact', value: 38 });
  });
});

test('tables that somebody changed are not overwritten', async () => {
  run('toCsv', tables, story);
  expect(run('toCsv', tables, story)).toMatchObject({ status: 0 });
  await changeTable('places.csv', (rows) => rows.pop());
  const before = await textsIn(tables);
  expect(run('toCsv', tables, story)).toEqual({
    status: 1,
    out: '',
    err: 'tables/places.csv holds something else. Bring it back with from-csv, remove it, or name another folder.',
  });
  expect(await textsIn(tables)).toEqual(before);
});

test('a story with a fault is not taken apart', async () => {
  await rm(join(story, 'claims.json'));
  const { status, err } = run('toCsv', tables, story);
  expect(status).toBe(1);
  expect(err).toMatch(/^ferry\/.+\nNo table was written\.$/s);
  expect(await readdir(folder)).toEqual(['ferry']);
});

test('an empty list that no table can show is named', async () => {
  await rm(join(story, 'changes.json'));
  await rm(join(story, 'published'), { recursive: true });
  const file = join(story, 'claims.json');
  const { claims } = JSON.parse(await readFile(file, 'utf8'));
  claims[2].alsoReadIn = [];
  await writeFile(file, JSON.stringify({ claims }, null, 2));
  expect(run('toCsv', tables, story)).toMatchObject({
    status: 1,
    err: expect.stringMatching(
      /^ferry\/claims\.json:\d+:\d+ claims\[claim-harbour-board-2017-03\] — a list in it is there and has nothing in it, which no table can show\. Leave out the empty list\.\nNo table was written\.$/,
    ),
  });
});

test.each([
  ['to-csv', 'toCsv', []],
  ['from-csv', 'fromCsv', ['one', 'two', 'three']],
] as const)('%s explains itself when it is called wrongly', (name, command, words) => {
  const usage = `Usage: npm run ${name} -- <folder`;
  expect(run(command, ...words)).toMatchObject({ status: 1, err: expect.stringContaining(usage) });
});

test('from-csv says where there are no tables', () => {
  expect(run('fromCsv', join(folder, 'nowhere'), story)).toMatchObject({
    status: 1,
    err: expect.stringMatching(/^nowhere cannot be read: /),
  });
});

test('files are written together or not at all', async () => {
  await mkdir(join(folder, 'taken'));
  await writeFile(join(folder, 'first'), 'before');
  const files = ['first', 'new', 'taken'].map((name) => [join(folder, name), 'after'] as const);
  await expect(writeTogether(new Map(files))).rejects.toThrow();
  expect(await textsIn(folder)).toEqual({ first: 'before' });
  expect((await readdir(folder)).toSorted()).toEqual(['ferry', 'first', 'taken']);
});
