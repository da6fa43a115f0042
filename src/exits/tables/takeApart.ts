import { isDeepStrictEqual } from 'node:util';
import type { Fault } from '../../story/fault.ts';
import { readFiles } from '../../story/readFiles.ts';
import { faultAt } from '../../story/reading/faultAt.ts';
import type { JsonFile } from '../../story/reading/jsonFile.ts';
import { readJson } from '../../story/reading/readJson.ts';
import { childValue } from '../../story/reading/schemaAt.ts';
import type { FoundFolder } from '../../story/readStory.ts';
import { refuseUnspoken } from '../../words/refuseUnspoken.ts';
import type { Placement } from './placeLists.ts';
import { printTables } from './printTables.ts';
import { readTables } from './readTables.ts';
import { storyFileName } from './storyFileName.ts';
import { STORY_TABLES } from './tables.ts';

/**
 * A sound story as tables, each a CSV file by its name. They are read back before they are given: what would not come
 * back as it is, is a fault.
 */
export function takeApart(
  folder: string,
  { files: found, published }: FoundFolder,
  today?: string,
): { tables: ReadonlyMap<string, string> | undefined; faults: readonly Fault[] } {
  const { story, faults } = refuseUnspoken(folder, readFiles(folder, found, today, published));
  if (story === undefined) return { tables: undefined, faults };
  const files = found.flatMap(({ name, bytes }) => readJson(name, bytes).file ?? []);
  const tables = printTables(files, story.about.languages);
  const printed = [...tables].map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
  const { placement } = readTables(folder, printed, files, story.about.languages);
  const lost = files.flatMap((file) => lostIn(file, placement));
  return lost.length > 0 ? { tables: undefined, faults: lost } : { tables, faults: [] };
}

/** Records that a table does not hold whole. */
function lostIn(file: JsonFile, placement: Placement | undefined): Fault[] {
  const lists = placement?.get(storyFileName(file));
  return STORY_TABLES.flatMap(({ list }) => {
    const records = childValue(file.value, list);
    if (!Array.isArray(records)) return [];
    return records.flatMap((record, index) => {
      if (isDeepStrictEqual(lists?.get(list)?.[index]?.record, record)) return [];
      const wrong = 'a list in it is there and has nothing in it, which no table can show';
      return [faultAt(file, [list, index], wrong, 'Leave out the empty list')];
    });
  });
}
