import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateStory } from '../../bench/generateStory.ts';
import { writeStory } from '../../bench/writeStory.ts';
import { buildSite } from '../../src/site/build.ts';
import { type Page, pagesOf } from '../../src/site/pages.ts';
import { renderPage } from '../../src/site/renderPage.tsx';
import { reportDays } from '../../src/story/asKnown.ts';
import { printFault } from '../../src/story/fault.ts';
import { HEDGE_WORDS } from '../../src/story/hedgeWords.ts';
import { readStory } from '../../src/story/readStory.ts';
import type { Story } from '../../src/story/story.ts';

const site = { base: '/', origin: undefined };

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'generated-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A generated story as read from a folder; every fault as an error where it does not pass the rules. */
async function generated(figures: number, sources: number): Promise<Story> {
  const name = join(folder, `${figures}-${sources}`);
  await writeStory(generateStory({ figures, sources, seed: 1 }), name);
  const { story, faults } = await readStory(name, '2030-01-01');
  if (!story) throw new Error(faults.map(printFault).join('\n'));
  return story;
}

describe('a generated story', () => {
  test('is the same for the same seed, and another for another', () => {
    const size = { figures: 100, sources: 20 };
    expect(generateStory({ ...size, seed: 1 })).toEqual(generateStory({ ...size, seed: 1 }));
    expect(generateStory({ ...size, seed: 2 })).not.toEqual(generateStory({ ...size, seed: 1 }));
  });

  test('passes every rule, says that it is invented, and holds what makes a record hard', async () => {
    const story = await generated(1000, 200);
    const figures = [...story.figures.values()];
    const kinds = new Set(figures.flatMap(({ relations }) => relations.map(({ kind }) => kind)));
    expect(story.about.invented).toBe(true);
    expect([story.figures.size, story.sources.size, reportDays(story).length]).toEqual([1000, 200, 200]);
    expect(new Set(figures.map(({ reported }) => reported.hedge)).size).toBe(
      Object.keys(HEDGE_WORDS.en ?? {}).length + 2,
    );
    expect([...kinds]).toEqual(expect.arrayContaining(['supersedes', 'breaks-with']));
    expect(figures.some(({ misreport }) => misreport !== undefined)).toBe(true);
  });

  test('is built whole, each page with its words', async () => {
    const story = await generated(100, 20);
    const built = await buildSite(story, site, join(folder, 'dist'));
    expect(built.pages).toBe(pagesOf(story).length);
    for (const { address } of pagesOf(story))
      expect(await readFile(join(built.folder, address, 'index.html'), 'utf8'), address).toContain('class="invented"');
  });
});

describe('with twice the figures, and twice the days,', () => {
  let stories: Story[] = [];
  beforeAll(async () => {
    stories = [await generated(900, 300), await generated(1800, 600)];
  });

  const kinds: Readonly<Record<string, (page: Page) => boolean>> = {
    'the story’s page': ({ address }) => address === '',
    'a figure’s page': ({ content }) => content.kind === 'figure',
    'a page as known on a day': ({ content, day }) => day !== undefined && content.kind === 'story',
    'an embed as known on a day': ({ content, day }) =>
      day !== undefined && content.kind !== 'story' && content.kind !== 'embed-panel',
  };

  /** The bytes of the largest page of a kind, and the most figures named on one; of many pages every so-manyth. */
  function largest(story: Story, isOfKind: (page: Page) => boolean): { bytes: number; figures: number } {
    const pages = pagesOf(story).filter(isOfKind);
    const some = pages.filter((_, index) => index % Math.ceil(pages.length / 30) === 0);
    const rendered = some.map((page) =>
      renderPage('%lang%%dir%%kind%<!--page:head--><!--page:assets--><!--page:body-->', story, page, site, {
        markup: '',
        policy: undefined,
      }),
    );
    const named = rendered.map((html) => new Set(html.match(/(?<=data-figure=")[^"]+|(?<=\/figure\/)[^/"]+/g)).size);
    return { bytes: Math.max(...rendered.map(({ length }) => length)), figures: Math.max(...named) };
  }

  test('a chart over time has at most its marks and four points for each thousandth of its height', () => {
    const [one, other] = stories.map((story) => largest(story, ({ content }) => content.kind === 'embed-panel'));
    expect(one?.bytes).toBeGreaterThan(10_000);
    expect(other?.bytes).toBeLessThan(120_000);
    expect(other?.figures).toBeLessThan((one?.figures ?? 0) + 8);
  });

  test.each(Object.entries(kinds))('%s stays as large as it was', (_, isOfKind) => {
    const [one, other] = stories.map((story) => largest(story, isOfKind));
    expect(one?.figures).toBeGreaterThan(0);
    expect(other?.bytes).toBeLessThan((one?.bytes ?? 0) * 1.2);
    expect(other?.figures).toBeLessThan((one?.figures ?? 0) + 8);
  });
});
