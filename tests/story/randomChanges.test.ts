import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verifyDocument } from '../../src/story/document.ts';
import { printFault } from '../../src/story/fault.ts';
import { findNumber } from '../../src/story/findNumber.ts';
import { PUBLISHED } from '../../src/story/published/folder.ts';
import { type Reading, readFiles } from '../../src/story/readFiles.ts';
import { type Anything, FERRY, TODAY } from './changedFerry.ts';

const NAMES = readdirSync(FERRY).filter((name) => name.endsWith('.json'));
const TEXTS = NAMES.map((name) => readFileSync(join(FERRY, name), 'utf8'));
const REPORT = readFileSync('tests/fixtures/ferry-report.txt');

const PAST = readdirSync(join(FERRY, PUBLISHED)).map((name) => ({
  name: basename(name, '.json'),
  bytes: readFileSync(join(FERRY, PUBLISHED, name)),
}));

/** Whatever was done to it, a reading is a story fit for use or a list of faults that can be printed and found. */
function expectSound(texts: readonly string[]): void {
  const files = NAMES.map((name, index) => ({ name, bytes: new TextEncoder().encode(texts[index]) }));
  expectSoundReading(texts, readFiles('ferry', files, TODAY, PAST));
  // Without a past most changes leave the story sound, so that there is one to look at.
  const fresh = files.filter(({ name }) => name !== 'changes.json');
  expectSoundReading(texts, readFiles('ferry', fresh, TODAY));
}

function expectSoundReading(texts: readonly string[], { story, faults }: Reading): void {
  expect(story === undefined).toBe(faults.length > 0);
  for (const fault of faults) {
    expect(printFault(fault)).toMatch(/^[^\n]+:\d+:\d+ [^\n]*— [^\n]+\.$/);
    const lines = (texts[NAMES.indexOf(fault.file)] ?? '').split('\n');
    expect(fault.line).toBeLessThanOrEqual(lines.length);
    expect(fault.column).toBeLessThanOrEqual((lines[fault.line - 1]?.length ?? 0) + 1);
  }
  if (story === undefined) return;
  verifyDocument(story, REPORT);
  for (const { quote, reported } of story.figures.values()) findNumber(quote, reported);
}

/** Every place in a JSON value, as the object and the key it stands under. */
function placesIn(value: Anything): [holder: Anything, key: string | number][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [[value, key] as [Anything, string], ...placesIn(value[key])]);
}

const file = fc.nat(TEXTS.length - 1);
const anywhere = fc.nat(1_000_000);
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    '',
    '{',
    '{2017-02-30}',
    '{killed|x}',
    '2017-02-30',
    '2017/2016',
    'en',
    -0,
    1e3,
    2 ** 53,
    '\ud800',
    '<b>',
    'at least',
    '٤١٢',
    'killed',
  ),
);

test('a value replaced by anything never throws', () => {
  fc.assert(
    fc.property(file, anywhere, anything, (index, place, value) => {
      const json = JSON.parse(TEXTS[index] ?? '');
      const places = placesIn(json);
      const [holder, key] = places[place % places.length] ?? [{}, ''];
      holder[key] = value;
      expectSound(TEXTS.with(index, JSON.stringify(json, null, 2)));
    }),
    { numRuns: 150 },
  );
});

test('fields removed, doubled or swapped never throw', () => {
  fc.assert(
    fc.property(file, anywhere, anywhere, fc.constantFrom('remove', 'swap', 'rename'), (index, one, other, how) => {
      const json = JSON.parse(TEXTS[index] ?? '');
      const places = placesIn(json);
      const [holder, key] = places[one % places.length] ?? [{}, ''];
      const [otherHolder, otherKey] = places[other % places.length] ?? [{}, ''];
      if (how === 'swap') {
        const [value, otherValue] = structuredClone([holder[key], otherHolder[otherKey]]);
        otherHolder[otherKey] = value;
        holder[key] = otherValue;
      } else {
        if (how === 'rename') holder[`${key}x`] = holder[key];
        delete holder[key];
      }
      expectSound(TEXTS.with(index, JSON.stringify(json, null, 2)));
    }),
    { numRuns: 150 },
  );
});

test('letters lost, added or changed never throw', () => {
  fc.assert(
    fc.property(
      file,
      anywhere,
      fc.nat(20),
      fc.string({ maxLength: 5, unit: 'binary' }),
      (index, place, length, letters) => {
        const text = TEXTS[index] ?? '';
        const at = place % text.length;
        expectSound(TEXTS.with(index, text.slice(0, at) + letters + text.slice(at + length)));
      },
    ),
    { numRuns: 150 },
  );
});
