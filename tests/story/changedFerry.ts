import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fault } from '../../src/story/fault.ts';
import { PUBLISHED } from '../../src/story/published/folder.ts';
import type { Reading } from '../../src/story/readFiles.ts';
import { readStory } from '../../src/story/readStory.ts';

export const FERRY = 'tests/fixtures/ferry';
const FILES = [
  'caveats.json',
  'claims.json',
  'figures-elsewhere.json',
  'figures-report.json',
  'sources.json',
  'story.json',
] as const;

/** A day after everything in the ferry story. */
export const TODAY = '2017-12-31';

// biome-ignore lint/suspicious/noExplicitAny: changes break the story on purpose, in ways no type allows
export type Anything = any;

/** The ferry story’s files, open to any change. */
type Ferry = {
  about: Anything;
  places: Anything[];
  organisations: Anything[];
  sources: Anything[];
  report: Anything[];
  elsewhere: Anything[];
  sharedCaveats: Anything[];
  claims: Anything[];
  /** The log, of a copy that was published. */
  log: { changes: Anything[]; publications: Anything[] };
  /** Makes the copy one that was published: without it the copy has no past, and nothing in it can have changed. */
  publish(): void;
  /** Does anything to the published records before they are written, by their names. */
  published: Record<string, string>;
  /** A figure, source or other entry by id. */
  get(id: string): Anything;
};

/** What a change does: to the parsed files, or to one file’s letters. */
export type Change = ((ferry: Ferry) => void) | { file: string; letters: (text: string) => string };

/** Reads a copy of the ferry story that was changed in one way; file names come back without the folder. */
export async function readChanged(change: Change): Promise<Reading & { texts: Record<string, string> }> {
  const texts = await changedTexts(change);
  const folder = await mkdtemp(join(tmpdir(), 'ferry-'));
  try {
    await mkdir(join(folder, PUBLISHED));
    await Promise.all(Object.entries(texts).map(([name, text]) => writeFile(join(folder, name), text)));
    const { story, faults } = await readStory(folder, TODAY);
    return { story, faults: faults.map((fault) => ({ ...fault, file: fault.file.replace(`${folder}/`, '') })), texts };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function changedTexts(change: Change): Promise<Record<string, string>> {
  const texts = Object.fromEntries(
    await Promise.all(FILES.map(async (name) => [name, await readFile(join(FERRY, name), 'utf8')] as const)),
  );
  if (typeof change !== 'function') {
    const text = change.letters(texts[change.file] ?? '');
    if (text === texts[change.file]) throw new Error(`nothing was changed in ${change.file}`);
    return { ...texts, [change.file]: text };
  }
  const files = FILES.map((name): Anything => JSON.parse(texts[name] ?? ''));
  const [caveats, claims, elsewhere, report, sources, story] = files;
  const lists = [
    report.figures,
    elsewhere.figures,
    sources.sources,
    sources.organisations,
    sources.places,
    caveats.sharedCaveats,
    claims.claims,
  ];
  const log = JSON.parse(await readFile(join(FERRY, 'changes.json'), 'utf8'));
  const published = Object.fromEntries(
    await Promise.all(
      (await readdir(join(FERRY, PUBLISHED))).map(
        async (name) => [join(PUBLISHED, name), await readFile(join(FERRY, PUBLISHED, name), 'utf8')] as const,
      ),
    ),
  );
  let isPublished = false;
  change({
    log,
    published,
    publish: () => {
      isPublished = true;
    },
    about: story.about,
    places: sources.places,
    organisations: sources.organisations,
    sources: sources.sources,
    report: report.figures,
    elsewhere: elsewhere.figures,
    sharedCaveats: caveats.sharedCaveats,
    claims: claims.claims,
    get: (id) => {
      const found = lists.flat().find((entry) => entry.id === id);
      if (found === undefined) throw new Error(`the ferry story has no “${id}”`);
      return found;
    },
  });
  const changed = files.map((file) => `${JSON.stringify(file, null, 2)}\n`);
  return {
    ...Object.fromEntries(FILES.map((name, index) => [name, changed[index] ?? ''])),
    ...(isPublished ? { 'changes.json': `${JSON.stringify(log, null, 2)}\n`, ...published } : {}),
  };
}

/** What stands in the file where a fault points. */
export function pointedAt(texts: Record<string, string>, { file, line, column }: Fault): string {
  return texts[file]?.split('\n')[line - 1]?.slice(column - 1) ?? '';
}
