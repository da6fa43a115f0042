import { findNodeAtOffset, getNodePath } from 'jsonc-parser';
import type { Fault } from '../../story/fault.ts';
import type { JsonFile, Path } from '../../story/reading/jsonFile.ts';
import type { ListName } from '../../story/schema/storyFile.ts';
import type { Entry } from './entry.ts';
import type { Placement } from './placeLists.ts';
import { faultIn } from './sheet.ts';
import { storyFileName } from './storyFileName.ts';

/** A fault of a story’s file as a fault of the cell it came from; what came from no table stays where it is. */
export function faultInTable(fault: Fault, file: JsonFile | undefined, placement: Placement): Fault {
  const [list, index, ...path] = file ? pathOf(fault, file) : [];
  const entry = placement.get(storyFileName({ name: fault.file }))?.get(list as ListName)?.[Number(index)];
  return entry === undefined ? fault : faultAt(entry, path, fault);
}

function pathOf({ line, column }: Fault, { text, root }: JsonFile): Path {
  const ends = text.matchAll(/\r\n|\r|\n/g);
  let start = 0;
  for (let above = 1; above < line; above++) {
    const { value: end } = ends.next();
    if (end) start = end.index + end[0].length;
  }
  const node = findNodeAtOffset(root, start + column - 1);
  return node ? (getNodePath(node) as Path) : [];
}

/** Goes down into the rows of parts as far as there are any; the rest of the way is the column’s name. */
function faultAt(entry: Entry, path: Path, fault: Fault): Fault {
  const step = path.findIndex((one) => typeof one === 'number');
  const way = (step === -1 ? path : path.slice(0, step)).join('.');
  const part = step === -1 ? undefined : entry.parts.get(way)?.[Number(path[step])];
  if (part !== undefined) return faultAt(part, path.slice(step + 1), fault);
  const { sheet, row } = entry;
  // A block has a column for each of its fields; a record as a whole is pointed at where its name stands.
  const column = sheet.header.find((name) => name === way || name.startsWith(`${way}.`)) ?? 'id';
  return faultIn(sheet, row.number, column, fault.wrong, fault.right);
}
