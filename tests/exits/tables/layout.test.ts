import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { printFile, reprint } from '../../../src/exits/tables/reprint.ts';
import { readJson } from '../../../src/story/reading/readJson.ts';
import { STORY_FOLDERS } from '../../fixtures/stories.ts';
import { foundIn } from './storyTables.ts';

const folder = await mkdtemp(join(tmpdir(), 'layout-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const files = (await Promise.all(STORY_FOLDERS.map(foundIn))).flatMap((found) =>
  found.files.flatMap(({ name, bytes }) => readJson(name, bytes).file ?? []),
);

/** Every place in a value, as the block or list and the name or number it stands under. */
// biome-ignore lint/suspicious/noExplicitAny: any JSON
function placesIn(value: any): [holder: any, key: string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [[value, key], ...placesIn(value[key])] as [object, string][]);
}

const anyEdit = fc.record({
  place: fc.nat(1_000_000),
  how: fc.constantFrom('replace', 'remove', 'double', 'add'),
  text: fc.string({ unit: 'grapheme', maxLength: 90 }),
  // Lists hold ids, whose letters are all as wide as one another.
  words: fc.array(fc.stringMatching(/^[a-z0-9-]{1,30}$/), { maxLength: 9 }),
});

type Edit = typeof anyEdit extends fc.Arbitrary<infer One> ? One : never;

/** A story’s file after any few edits, as a person might make them. */
function edited(value: unknown, edits: readonly Edit[]): unknown {
  const copy = structuredClone(value);
  for (const { place, how, text, words } of edits) {
    const places = placesIn(copy);
    const [holder, key] = places[place % places.length] ?? [{}, ''];
    if (how === 'replace' && typeof holder[key] === 'string') holder[key] = text;
    else if (how === 'remove' && Array.isArray(holder)) holder.splice(Number(key), 1);
    else if (how === 'double' && Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
    else if (how === 'add' && !Array.isArray(holder)) holder[`a${place}`] = words;
  }
  return copy;
}

test('a changed file says what it should, laid out as the formatter lays it out, and is else as it was', async () => {
  const written: string[] = [];
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.array(anyEdit, { maxLength: 4 }), (file, edits) => {
      const value = edited(file.value, edits);
      const text = reprint(file, value);
      expect(JSON.parse(text)).toEqual(value);
      written.push(text);
      const anew = printFile(value);
      expect(JSON.parse(anew)).toEqual(value);
      written.push(anew);
    }),
    { numRuns: 150 },
  );
  const { formatter, json } = JSON.parse(await readFile('biome.json', 'utf8'));
  await writeFile(join(folder, 'biome.json'), JSON.stringify({ formatter, json }));
  const names = written.map((_, index) => join(folder, `${index}.json`));
  for (const [index, text] of written.entries()) await writeFile(names[index] ?? '', text);
  execFileSync(join('node_modules', '.bin', 'biome'), ['format', '--write', `--config-path=${folder}`, folder]);
  for (const [index, text] of written.entries())
    expect(await readFile(names[index] ?? '', 'utf8'), basename(names[index] ?? '')).toBe(text);
});

test('a file is not touched where nothing in it has changed', () => {
  for (const file of files) expect(reprint(file, structuredClone(file.value))).toBe(file.text);
});

test('one word changed is one line changed', () => {
  for (const file of files) {
    const value = structuredClone(file.value) as { figures?: { obsStatus: string }[] };
    const last = value.figures?.at(-1);
    if (!last) continue;
    last.obsStatus = last.obsStatus === 'V' ? 'A' : 'V';
    // A table gives fields in the schema’s order; the file may have another.
    value.figures?.splice(-1, 1, Object.fromEntries(Object.entries(last).toReversed()) as typeof last);
    const before = file.text.split('\n');
    const after = reprint(file, value).split('\n');
    expect(after.length).toBe(before.length);
    expect(after.filter((line, index) => line !== before[index])).toEqual([`      "obsStatus": "${last.obsStatus}",`]);
  }
});

test('a file with the line ends of Windows keeps them', () => {
  const { file } = readJson('story.json', new TextEncoder().encode('{\r\n  "places": []\r\n}\r\n'));
  expect(file && reprint(file, { places: [{ id: 'quay' }] })).toBe(
    '{\r\n  "places": [\r\n    {\r\n      "id": "quay"\r\n    }\r\n  ]\r\n}\r\n',
  );
});

test('a record keeps its letters where another before it is taken out', () => {
  const [one, other] = ['quay', 'pier'].map((id) => `    { "id": "${id}", "name": { "en": "${id}" } }`);
  const { file } = readJson('places.json', new TextEncoder().encode(`{\n  "places": [\n${one},\n${other}\n  ]\n}\n`));
  const value = { places: [{ id: 'pier', name: { en: 'pier' } }] };
  expect(file && reprint(file, value)).toBe(`{\n  "places": [\n${other}\n  ]\n}\n`);
});
