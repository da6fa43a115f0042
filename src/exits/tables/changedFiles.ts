import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { JsonFile } from '../../story/reading/jsonFile.ts';
import { childValue } from '../../story/reading/schemaAt.ts';
import { LISTS, type ListName } from '../../story/schema/storyFile.ts';
import type { Lists, Placement } from './placeLists.ts';
import { printFile, reprint } from './reprint.ts';
import { storyFileName } from './storyFileName.ts';

/** The files of a story’s folder that are not what they were once these entries stand in them, each with its new text. */
export function changedFiles(folder: string, files: readonly JsonFile[], placement: Placement): Map<string, string> {
  const changed = new Map<string, string>();
  for (const file of files) {
    const value = withLists(file.value, placement.get(storyFileName(file)));
    if (!isDeepStrictEqual(value, file.value)) changed.set(file.name, reprint(file, value));
  }
  const known = new Set(files.map(storyFileName));
  const $schema = files.map(({ value }) => childValue(value, '$schema')).find((schema) => schema !== undefined);
  for (const [name, lists] of placement)
    if (!known.has(name))
      changed.set(join(folder, name), printFile(withLists($schema === undefined ? {} : { $schema }, lists)));
  return changed;
}

/** Every list that the file has, or now gets, with what goes into it. */
function withLists(value: unknown, lists: Lists | undefined): unknown {
  // What is no block is no file of a story; the rules say so.
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const changed: Record<string, unknown> = { ...value };
  for (const list of Object.keys(LISTS) as ListName[]) {
    const records = lists?.get(list)?.map(({ record }) => record) ?? [];
    if (records.length > 0 || Array.isArray(changed[list])) changed[list] = records;
  }
  return changed;
}
