import type { Fault } from '../../story/fault.ts';
import { nearestWord } from '../../story/reading/nearestWord.ts';
import { shown } from '../../story/reading/shown.ts';
import type { ListName } from '../../story/schema/storyFile.ts';
import type { Entry } from './entry.ts';
import type { List } from './readRows.ts';
import { faultIn } from './sheet.ts';
import { FILE, type Table } from './table.ts';

/** The entries that go into each list of a file. */
export type Lists = ReadonlyMap<ListName, readonly Entry[]>;

/** What goes into each file of the story, by its name. */
export type Placement = ReadonlyMap<string, Lists>;

/**
 * Every record into the file its row names. A row that names none goes into the file of its kind, after what is there; a
 * file of that name is made where there is none, but never one that a row merely misspelt.
 */
export function placeLists(
  read: readonly { readonly table: Table; readonly lists: readonly List[] }[],
  fileNames: readonly string[],
): { placement: Placement; faults: readonly Fault[] } {
  const placement = new Map<string, Map<ListName, readonly Entry[]>>();
  const faults: Fault[] = [];
  for (const { table, lists } of read) {
    const known = [...fileNames, `${table.list}.json`];
    // Rows without a file come after those that name it.
    for (const { owner, entries } of lists.toSorted((one, other) => Number(!one.owner[0]) - Number(!other.owner[0]))) {
      const name = owner[0] || `${table.list}.json`;
      if (!known.includes(name)) faults.push(...entries.map((entry) => unknownFile(entry, name, known)));
      const inFile = placement.get(name) ?? new Map<ListName, readonly Entry[]>();
      placement.set(name, inFile.set(table.list, [...(inFile.get(table.list) ?? []), ...entries]));
    }
  }
  return { placement, faults };
}

function unknownFile({ sheet, row }: Entry, name: string, known: readonly string[]): Fault {
  const near = nearestWord(name, known);
  const files = `Files are ${[...new Set(known)].join(', ')}; an empty cell means ${known.at(-1)}`;
  const right = near === undefined ? files : `Did you mean “${near}”? ${files}`;
  return faultIn(sheet, row.number, FILE, `the story has no file ${shown(name)}`, right);
}
