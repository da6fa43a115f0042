import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sayNumber } from '../../src/words/sayNumber.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';

const code = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** Where in the code a fact stands as a word of its own, whatever its capitals. */
function placesOf(fact: string): string[] {
  const word = new RegExp(
    `(?<![\\p{L}\\p{Nd}])${fact.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{Nd}])`,
    'iu',
  );
  return code.filter(({ text }) => word.test(text)).map(({ file }) => `${fact} in ${file}`);
}

describe.each(STORY_FOLDERS)('the code names nothing of %s:', async (folder) => {
  const story = await storyIn(folder);

  test('no place, body or publisher, by name, id or web address', () => {
    const bodies = [...story.places.values(), ...story.organisations.values()];
    const sources = [...story.sources.values()];
    const facts = [
      ...bodies.flatMap(({ id, name }) => [id, ...Object.values(name)]),
      ...sources.flatMap(({ id, publisher, url }) => [id, new URL(url).hostname, ...Object.values(publisher)]),
      story.about.id,
    ];
    expect(facts.length).toBeGreaterThan(10);
    expect([...new Set(facts)].flatMap(placesOf)).toEqual([]);
  });
});

/** The width of a social card, as the sites that show one ask for it: pixels, not people. */
const PIXELS = ['1200 in src/exits/picture/cardOf.ts'];

test('the code holds no number of the real story, plain or grouped', async () => {
  const story = await storyIn('data');
  const counts = [...story.figures.values()].flatMap(({ reported }) =>
    reported.hedge === 'between' ? [reported.low, reported.high] : [reported.value],
  );
  // Numbers below a thousand are also lengths, levels and examples, round ones also delays and limits.
  // In a style sheet a number is a length or a weight.
  const telling = [...new Set(counts)].filter((count) => count >= 1000 && count % 500 !== 0);
  const written = telling.flatMap((count) => [
    ...new Set([`${count}`, ...[',', '.', ' ', '_'].map((mark) => sayNumber(count, 'en').replaceAll(',', mark))]),
  ]);
  expect(telling.length).toBeGreaterThan(10);
  expect(
    written
      .flatMap(placesOf)
      .filter((place) => !place.endsWith('.css'))
      .filter((place) => !PIXELS.includes(place)),
  ).toEqual([]);
});
