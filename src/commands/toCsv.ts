import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { takeApart } from '../exits/tables/takeApart.ts';
import { writeTogether } from '../exits/tables/writeTogether.ts';
import { printFault } from '../story/fault.ts';
import { findStory } from '../story/readStory.ts';
import { onTables } from './onTables.ts';

const USAGE = `Takes a story apart into CSV files, a row for each record, to be changed in a spreadsheet and brought back by from-csv.
Usage: npm run to-csv -- <folder for the tables> [story folder]`;

async function toCsv(tablesFolder: string, folder: string): Promise<void> {
  const { found, faults } = await findStory(folder);
  const taken = found && takeApart(folder, found, new Date().toISOString().slice(0, 10));
  if (!taken?.tables) {
    for (const fault of [...faults, ...(taken?.faults ?? [])]) console.error(printFault(fault));
    throw new Error('No table was written.');
  }
  const files = new Map([...taken.tables].map(([name, text]) => [join(tablesFolder, name), text]));
  await mkdir(tablesFolder, { recursive: true });
  for (const [name, text] of files) await refuseToLose(name, text);
  await writeTogether(files);
  console.log(`${folder}: ${files.size} tables in ${tablesFolder}`);
}

/** What somebody changed in a table is not overwritten. */
async function refuseToLose(name: string, text: string): Promise<void> {
  const before = await readFile(name, 'utf8').catch(() => text);
  if (before === text) return;
  throw new Error(`${name} holds something else. Bring it back with from-csv, remove it, or name another folder.`);
}

await onTables(USAGE, toCsv);
