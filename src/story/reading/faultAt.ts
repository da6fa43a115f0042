import type { Fault } from '../fault.ts';
import { type JsonFile, keyAt, nodeAt, type Path, positionOf, printPath } from './jsonFile.ts';

/** A fault at a place in a file; it points at the value there, or with `key` at the field’s name. */
export function faultAt(file: JsonFile, path: Path, wrong: string, right: string, part?: 'key'): Fault {
  const { offset } = part === 'key' ? keyAt(file.root, path) : nodeAt(file.root, path);
  return { file: file.name, ...positionOf(file.text, offset), path: printPath(file.root, path), wrong, right };
}
