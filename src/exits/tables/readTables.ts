import type { Fault } from '../../story/fault.ts';
import type { FoundFile } from '../../story/readFiles.ts';
import type { JsonFile } from '../../story/reading/jsonFile.ts';
import { checkHeader } from './checkHeader.ts';
import { findSheets } from './findSheets.ts';
import { type Placement, placeLists } from './placeLists.ts';
import { readRows } from './readRows.ts';
import { storyFileName } from './storyFileName.ts';
import { STORY_TABLES } from './tables.ts';

/**
 * Reads a story’s tables out of the files of a folder: what goes into each file of the story, unless the tables cannot be
 * made out, and everything that is wrong with the tables themselves. What the records say is not looked at here.
 */
export function readTables(
  folder: string,
  found: readonly FoundFile[],
  files: readonly JsonFile[],
  languages: readonly string[],
): { placement: Placement | undefined; faults: readonly Fault[] } {
  const { sheets, faults } = findSheets(folder, found);
  const wrongHeaders = [...sheets].flatMap(([table, sheet]) => checkHeader(table, sheet, languages));
  const broken = [...faults, ...wrongHeaders];
  // Where a table or a column is missing, every further message would be a guess.
  if (broken.length > 0) return { placement: undefined, faults: broken };
  const read = STORY_TABLES.map((table) => ({ table, ...readRows(table, sheets) }));
  const { placement, faults: wrongFiles } = placeLists(read, files.map(storyFileName));
  return { placement, faults: [...read.flatMap((one) => one.faults), ...wrongFiles] };
}
