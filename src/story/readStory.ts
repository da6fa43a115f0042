import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Fault } from './fault.ts';
import { PUBLISHED } from './published/folder.ts';
import { type FoundFile, type Reading, readFiles } from './readFiles.ts';

/** A story’s folder as found: its files, and the published records beside them, each named by its hash. */
export type FoundFolder = { readonly files: readonly FoundFile[]; readonly published: readonly FoundFile[] };

/**
 * Reads the story in a folder: all its `*.json` files (but no `*.schema.json`) as one. Gives the story, or else every
 * fault in one run. Dates later than `today` are faults; without it no date is held against a clock.
 */
export async function readStory(folder: string, today?: string): Promise<Reading> {
  const { found, faults } = await findStory(folder);
  if (found === undefined) return { story: undefined, faults };
  return readFiles(folder, found.files, today, found.published);
}

/** What `readStory` reads. Without it a fault: there is no such folder, or nothing in it. */
export async function findStory(
  folder: string,
): Promise<{ readonly found: FoundFolder | undefined; readonly faults: readonly Fault[] }> {
  let names: string[];
  try {
    names = (await readdir(folder)).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json')).sort();
  } catch (error) {
    const isAbsent = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const wrong = isAbsent ? 'there is no such folder' : 'the folder cannot be read';
    return {
      found: undefined,
      faults: [folderFault(folder, wrong, 'Name the folder that holds the story’s JSON files')],
    };
  }
  if (names.length === 0) {
    return {
      found: undefined,
      faults: [folderFault(folder, 'the folder holds no JSON file', 'A story is one or more *.json files')],
    };
  }
  const files = await Promise.all(
    names.map(
      async (name): Promise<FoundFile> => ({ name: join(folder, name), bytes: await readFile(join(folder, name)) }),
    ),
  );
  return { found: { files, published: await readPublished(folder) }, faults: [] };
}

/** The published records beside a story, each named by its hash. */
async function readPublished(folder: string): Promise<FoundFile[]> {
  const names = await readdir(join(folder, PUBLISHED)).catch(() => []);
  return Promise.all(
    names
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map(async (name) => ({ name: basename(name, '.json'), bytes: await readFile(join(folder, PUBLISHED, name)) })),
  );
}

function folderFault(file: string, wrong: string, right: string): Fault {
  return { file, line: 1, column: 1, path: '', wrong, right };
}
