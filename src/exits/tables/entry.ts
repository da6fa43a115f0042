import type { Sheet, SheetRow } from './sheet.ts';

/** A record that was read from a row, with the rows that its lists of records were read from. */
export type Entry = {
  readonly record: unknown;
  readonly sheet: Sheet;
  readonly row: SheetRow;
  /** The entries of each list inside, by the way to it, in the order of the list. */
  readonly parts: ReadonlyMap<string, readonly Entry[]>;
};
