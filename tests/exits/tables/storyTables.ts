import { parseCsv, printCsv } from '../../../src/exits/csv/csvText.ts';
import { guardEntry, unguardEntry } from '../../../src/exits/csv/guardEntry.ts';
import { bringBack } from '../../../src/exits/tables/bringBack.ts';
import { printTableFault } from '../../../src/exits/tables/printTableFault.ts';
import { takeApart } from '../../../src/exits/tables/takeApart.ts';
import { printFault } from '../../../src/story/fault.ts';
import type { FoundFile } from '../../../src/story/readFiles.ts';
import { type FoundFolder, findStory } from '../../../src/story/readStory.ts';

/** The folder that the tables are said to stand in. */
const TABLES_FOLDER = 'tables';

/** What is found in a story’s folder. */
export async function foundIn(folder: string): Promise<FoundFolder> {
  const { found, faults } = await findStory(folder);
  if (!found) throw new Error(faults.map(printFault).join('\n'));
  return found;
}

/** A story’s tables by their files’ names. */
export function tablesOf(folder: string, found: FoundFolder): Map<string, string> {
  const { tables, faults } = takeApart(folder, found);
  if (!tables) throw new Error(faults.map(printFault).join('\n'));
  return new Map(tables);
}

/** Brings tables back into a story’s folder; nothing is written. Faults as they are printed. */
export function bring(folder: string, found: FoundFolder, tables: ReadonlyMap<string, string | Uint8Array>) {
  const files = [...tables].map(
    ([name, text]): FoundFile => ({
      name: `${TABLES_FOLDER}/${name}`,
      bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
    }),
  );
  const { returned, faults } = bringBack({ name: TABLES_FOLDER, found: files }, { name: folder, found });
  return { ...returned, faults: faults.map(printTableFault) };
}

/** A table open to change: its rows as blocks of cells by their columns’ names, without guards. */
export function changeRows(text: string, change: (rows: Record<string, string>[]) => void): string {
  const [header = [], ...cells] = parseCsv(text);
  const rows = cells.map((row) =>
    Object.fromEntries(header.map((name, index) => [name, unguardEntry(row[index] ?? '')])),
  );
  change(rows);
  const print = (cell = '') => (/^\d*$/.test(cell) ? cell : guardEntry(cell));
  return printCsv([header, ...rows.map((row) => header.map((name) => print(row[name])))]);
}
