import { type Fault, sortFaults } from '../../story/fault.ts';
import { compareText } from '../../story/order.ts';
import { type FoundFile, readFiles } from '../../story/readFiles.ts';
import type { JsonFile } from '../../story/reading/jsonFile.ts';
import { readJson } from '../../story/reading/readJson.ts';
import { childValue } from '../../story/reading/schemaAt.ts';
import type { FoundFolder } from '../../story/readStory.ts';
import { About } from '../../story/schema/about.ts';
import type { Story } from '../../story/story.ts';
import { refuseUnspoken } from '../../words/refuseUnspoken.ts';
import { changedFiles } from './changedFiles.ts';
import { faultInTable } from './faultInTable.ts';
import { readTables } from './readTables.ts';

/** A folder by its name, and what was found in it. */
type Folder<Found> = { readonly name: string; readonly found: Found };

/** The story as the tables tell it, with the files to write; or everything that is wrong with it. */
type Returned = {
  readonly returned: { readonly story: Story; readonly changed: ReadonlyMap<string, string> } | undefined;
  readonly faults: readonly Fault[];
};

/**
 * Puts the records of the tables into the story’s files and holds the whole story against every rule. Faults of what came
 * from a table name its cell. Pure: nothing is written.
 */
export function bringBack(
  tables: Folder<readonly FoundFile[]>,
  { name: folder, found }: Folder<FoundFolder>,
  today?: string,
): Returned {
  const read = found.files.map(({ name, bytes }) => readJson(name, bytes));
  const broken = read.flatMap(({ faults }) => faults);
  if (broken.length > 0) return refuse(broken);
  const files = read.flatMap(({ file }) => file ?? []);
  const { placement, faults: inTables } = readTables(tables.name, tables.found, files, languagesOf(files));
  if (placement === undefined) return refuse(inTables);

  const changed = changedFiles(folder, files, placement);
  const texts = new Map([...files.map(({ name, text }) => [name, text] as const), ...changed]);
  const written = [...texts]
    .map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))
    .sort((one, other) => compareText(one.name, other.name));
  const { story, faults } = refuseUnspoken(folder, readFiles(folder, written, today, found.published));
  if (story !== undefined && inTables.length === 0) return { returned: { story, changed }, faults: [] };
  const now = new Map(written.map(({ name, bytes }) => [name, readJson(name, bytes).file]));
  return refuse([...inTables, ...faults.map((fault) => faultInTable(fault, now.get(fault.file), placement))]);
}

function refuse(faults: readonly Fault[]): Returned {
  return { returned: undefined, faults: sortFaults(faults) };
}

/** The languages the story names; none where that cannot be read, which is a fault of its own. */
function languagesOf(files: readonly JsonFile[]): readonly string[] {
  const about = files.map(({ value }) => childValue(value, 'about')).find((one) => one !== undefined);
  return About.shape.languages.safeParse(childValue(about, 'languages')).data ?? [];
}
