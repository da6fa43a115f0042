import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateStory } from '../../../bench/generateStory.ts';
import { writeStory } from '../../../bench/writeStory.ts';
import { parseCsv, printCsv } from '../../../src/exits/csv/csvText.ts';
import { figuresCsv } from '../../../src/exits/data/figuresCsv.ts';
import { sealOf } from '../../../src/story/published/recordOf.ts';
import { type FoundFile, readFiles } from '../../../src/story/readFiles.ts';
import type { FoundFolder } from '../../../src/story/readStory.ts';
import { LISTS } from '../../../src/story/schema/storyFile.ts';
import type { Story } from '../../../src/story/story.ts';
import { STORY_FOLDERS } from '../../fixtures/stories.ts';
import { bring, foundIn, tablesOf } from './storyTables.ts';

const ADDRESSES = { home: 'https://figures.example/', figure: (id: string) => `https://figures.example/figure/${id}/` };

let folder = '';
const found = new Map<string, FoundFolder>();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tables-'));
  const generated = join(folder, 'generated');
  await writeStory(generateStory({ figures: 500, sources: 100, seed: 1 }), generated);
  for (const story of STORY_FOLDERS) found.set(story, await foundIn(story));
  found.set('generated', await foundIn(generated));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const textOf = ({ bytes }: FoundFile) => new TextDecoder().decode(bytes);
const withText = ({ name }: FoundFile, text: string): FoundFile => ({ name, bytes: new TextEncoder().encode(text) });

/** The same story’s files without a record; the lists are still there in every other. */
function emptied({ files, published }: FoundFolder): FoundFolder {
  const without = files.map((file, index) => {
    const value = JSON.parse(textOf(file));
    for (const list of Object.keys(LISTS))
      if (value[list]?.length > 0 && index % 2 === 0) delete value[list];
      else if (list in value) value[list] = [];
    return withText(file, `${JSON.stringify(value, null, 2)}\n`);
  });
  return { files: without, published };
}

function storyOf({ files, published }: FoundFolder, changed: ReadonlyMap<string, string>): Story {
  const now = files.map((file) => withText(file, changed.get(file.name) ?? textOf(file)));
  const { story, faults } = readFiles('story', now, undefined, published);
  if (!story) throw new Error(JSON.stringify(faults));
  return story;
}

describe.each([...STORY_FOLDERS, 'generated'])('the story in %s', (name) => {
  const at = () => found.get(name) ?? { files: [], published: [] };

  test('comes back from its tables with every file as it was', () => {
    const { changed, story, faults } = bring(name, at(), tablesOf(name, at()));
    expect(faults).toEqual([]);
    expect(changed).toEqual(new Map());
    expect(story?.figures.size).toBeGreaterThan(20);
  });

  test('comes back also where a program has swallowed every guard', () => {
    const bare = (text: string) => printCsv(parseCsv(text).map((row) => row.map((cell) => cell.replace(/^'/, ''))));
    const tables = [...tablesOf(name, at())].map(([table, text]) => [table, bare(text)] as const);
    const { changed, faults } = bring(name, at(), new Map(tables));
    expect(faults).toEqual([]);
    expect(changed).toEqual(new Map());
  });

  test('comes back into files that have lost every record, and is the same story', () => {
    const tables = tablesOf(name, at());
    const { changed, faults } = bring(name, emptied(at()), tables);
    expect(faults).toEqual([]);
    expect(changed?.size).toBeGreaterThan(2);
    for (const file of at().files)
      expect(JSON.parse(changed?.get(file.name) ?? textOf(file)), basename(file.name)).toEqual(
        JSON.parse(textOf(file)),
      );
    const before = storyOf(at(), new Map());
    const after = storyOf(emptied(at()), changed ?? new Map());
    expect(after).toEqual(before);
    expect(sealOf(after)).toEqual(sealOf(before));
    expect(figuresCsv(after, ADDRESSES)).toBe(figuresCsv(before, ADDRESSES));
    const again = at().files.map((file) => withText(file, changed?.get(file.name) ?? textOf(file)));
    expect(tablesOf(name, { ...at(), files: again })).toEqual(tables);
  });
});
