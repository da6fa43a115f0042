import { guardEntry, unguardEntry } from '../csv/guardEntry.ts';
import type { CellKind } from './table.ts';

/** From twelve digits on a spreadsheet saves numbers as powers of ten. */
const LONGEST_NUMBER = 11;

/** What stands in a field, as a cell; nothing where the field is left out. */
export function printCell(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.length === 0 ? '' : guardEntry(value.join(' '));
  const text = String(value);
  return typeof value === 'number' && text.length <= LONGEST_NUMBER ? text : guardEntry(text);
}

/**
 * What a cell says; undefined for nothing. A cell that does not hold what its column does is given as the text it is, for
 * the schema to refuse: nothing is guessed.
 */
export function readCell(kind: CellKind, cell: string): unknown {
  if (cell === '') return undefined;
  const text = unguardEntry(cell);
  if (kind === 'text') return text;
  const word = text.trim();
  if (word === '') return undefined;
  if (kind === 'words') return word.split(/\s+/u);
  if (kind === 'count') return /^(?:0|[1-9]\d*)$/.test(word) ? Number(word) : word;
  if (kind === 'truth') return { true: true, false: false }[word.toLowerCase()] ?? word;
  return word;
}
