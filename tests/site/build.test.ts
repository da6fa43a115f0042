import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildSite } from '../../src/site/build.ts';
import { inventedFigure, inventedStory } from '../fixtures/inventedStory.ts';

const site = { base: '/', origin: undefined };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'build-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Every file under a folder with what is in it. */
async function filesIn(place: string): Promise<Record<string, string>> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file.slice(place.length), await readFile(file, 'utf8')] as const)),
  );
}

/** A figure from elsewhere: it has a page of its own, which is written after the story’s. */
const elsewhere = (claims: string[]) =>
  inventedFigure({
    id: 'elsewhere',
    attribution: { assertedBy: 'parish', relayedBy: [], readIn: 'gazette-extra' },
    caveats: [{ about: 'coverage', by: 'editor', text: { en: 'Only the upper village was searched.' }, claims }],
  });

function storyWith(claims: string[]) {
  const story = inventedStory([inventedFigure(), elsewhere(claims)]);
  const [gazette] = story.sources.values();
  if (!gazette) throw new Error('the invented story has no source');
  return { ...story, sources: new Map([...story.sources, ['gazette-extra', { ...gazette, id: 'gazette-extra' }]]) };
}

describe('a build', () => {
  test('that fails midway leaves the last one as it was, and the next good one takes its place whole', async () => {
    const dist = join(folder, 'dist');
    await buildSite(storyWith([]), site, dist);
    const last = await filesIn(dist);
    expect(Object.keys(last)).toContain('/figure/elsewhere/index.html');

    await expect(buildSite(storyWith(['never-declared']), site, dist)).rejects.toThrow('“never-declared”');
    expect(await filesIn(dist)).toEqual(last);
    // It did fail midway: pages of the broken build were written before it stopped.
    expect(Object.keys(await filesIn(`${dist}.next`))).toContain('/index.html');

    const { pages } = await buildSite(inventedStory(), site, dist);
    const next = Object.keys(await filesIn(dist));
    expect(next.filter((file) => file.endsWith('/index.html')).length).toBe(pages);
    expect(next).not.toContain('/figure/elsewhere/index.html');
    expect(await readdir(folder)).toEqual(['dist']);
  });

  test('of the same story writes the same bytes', async () => {
    await buildSite(inventedStory(), site, join(folder, 'one'));
    await buildSite(inventedStory(), site, join(folder, 'other'));
    expect(await filesIn(join(folder, 'other'))).toEqual(await filesIn(join(folder, 'one')));
  });
});

describe('the build command', () => {
  /** Runs the command in the temporary folder, whose `dist` it writes. */
  function build(environment: Record<string, string>): Promise<{ code: number; output: string }> {
    const command = ['--import', import.meta.resolve('tsx'), resolve('src/commands/build.ts')];
    return new Promise((done) => {
      execFile(
        process.execPath,
        command,
        { cwd: folder, env: { PATH: process.env.PATH, TSX_TSCONFIG_PATH: resolve('tsconfig.json'), ...environment } },
        (error, out, err) => done({ code: error ? Number(error.code) : 0, output: out + err }),
      );
    });
  }

  test('builds a sound story, refuses a faulty one, and then leaves the last build as it was', async () => {
    const story = join(folder, 'story');
    await cp('tests/fixtures/ferry', story, { recursive: true });
    const good = await build({ STORY: 'story' });
    expect(good).toMatchObject({ code: 0, output: expect.stringMatching(/^\d+ pages of “story” written to dist\/$/m) });
    const last = await filesIn(join(folder, 'dist'));

    const misplaced = await build({ STORY: 'story', BASE: 'figures' });
    expect(misplaced).toMatchObject({ code: 1, output: expect.stringContaining('BASE=figures') });

    const file = join(story, 'figures-report.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('"hedge": "at-least"', '"hedge": "at-most"'));
    const faulty = await build({ STORY: 'story' });
    expect(faulty.code).toBe(1);
    expect(faulty.output).toMatch(/^story\/figures-report\.json:\d+:\d+ .*hedge/m);
    expect(faulty.output).toContain('Nothing was built; the last build is as it was.');

    const absent = await build({ STORY: 'no-such-story' });
    expect(absent).toMatchObject({ code: 1, output: expect.stringContaining('there is no such folder') });
    expect(await filesIn(join(folder, 'dist'))).toEqual(last);
  });
});
