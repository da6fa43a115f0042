import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { bringBack } from '../exits/tables/bringBack.ts';
import { printTableFault } from '../exits/tables/printTableFault.ts';
import { writeTogether } from '../exits/tables/writeTogether.ts';
import type { FoundFile } from '../story/readFiles.ts';
import { findStory } from '../story/readStory.ts';
import { onTables } from './onTables.ts';

const USAGE = `Brings the tables that to-csv wrote back into the story: all of them or, where a rule is broken, nothing.
Usage: npm run from-csv -- <folder with the tables> [story folder]`;

async function fromCsv(tablesFolder: string, folder: string): Promise<void> {
  const tables = { name: tablesFolder, found: await filesIn(tablesFolder) };
  const { found, faults: none } = await findStory(folder);
  const today = new Date().toISOString().slice(0, 10);
  const { returned, faults } = found
    ? bringBack(tables, { name: folder, found }, today)
    : { returned: undefined, faults: none };
  if (!returned) {
    for (const fault of faults) console.error(printTableFault(fault));
    throw new Error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}; ${folder} stays as it was`);
  }
  const { story, changed } = returned;
  await writeTogether(changed);
  const names = [...changed.keys()].map((name) => basename(name));
  const written = names.length === 0 ? 'nothing has changed' : `changed ${names.join(', ')}`;
  console.log(`${folder}: ${written}; ${story.figures.size} figures, ${story.sources.size} sources, every rule passed`);
}

/** The files of a folder but the hidden ones, which spreadsheets leave beside open files. */
async function filesIn(folder: string): Promise<FoundFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: Error) => {
    throw new Error(`${folder} cannot be read: ${error.message}\n${USAGE}`);
  });
  const names = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map(({ name }) => name);
  return Promise.all(
    names.sort().map(async (name) => ({ name: join(folder, name), bytes: await readFile(join(folder, name)) })),
  );
}

await onTables(USAGE, fromCsv);
