import type { Fault } from '../../story/fault.ts';
import { groupBy } from '../../story/groupBy.ts';
import type { Entry } from './entry.ts';
import { type Owners, ownerless } from './ownerless.ts';
import { recordOfRow } from './recordOfRow.ts';
import { keyOf, nameColumns, namesOf, ownerOf } from './rowNames.ts';
import { inPlace, wrongPlaces } from './rowPlaces.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import type { Table } from './table.ts';

/** The records of one list: what they belong to, and each of them, in order. */
export type List = { readonly owner: readonly string[]; readonly entries: readonly Entry[] };

/**
 * Reads a table and the tables of its parts: the lists in it, each record whole and in its place. `owners` are the rows
 * of the table that this one is part of; every row belongs to one of them.
 */
export function readRows(
  table: Table,
  sheets: ReadonlyMap<Table, Sheet>,
  owners?: Owners,
): { lists: readonly List[]; faults: readonly Fault[] } {
  const sheet = sheets.get(table);
  if (sheet === undefined) return { lists: [], faults: [] };
  const own = {
    file: sheet.file,
    columns: nameColumns(table),
    names: sheet.rows.map((row) => namesOf(table, sheet, row)),
  };
  const parts = table.parts.map((part) => {
    const { lists, faults } = readRows(part, sheets, own);
    const entries = new Map(lists.map((list) => [keyOf(list.owner), list.entries]));
    return { at: part.at, entries, faults };
  });

  function entryOf(sheet: Sheet, row: SheetRow): Entry {
    const key = keyOf(namesOf(table, sheet, row));
    const held = parts.map(({ at, entries }) => ({ at, entries: entries.get(key) ?? [] }));
    return {
      record: recordOfRow(table, sheet, row, held),
      sheet,
      row,
      parts: new Map(held.map(({ at, entries }) => [at.join('.'), entries])),
    };
  }

  const groups = [...groupBy(sheet.rows, (row) => keyOf(ownerOf(table, sheet, row))).values()];
  return {
    lists: groups.map((rows) => ({
      owner: rows[0] ? ownerOf(table, sheet, rows[0]) : [],
      entries: inPlace(sheet, rows).map((row) => entryOf(sheet, row)),
    })),
    faults: [
      ...(owners ? ownerless(table, sheet, owners) : []),
      ...groups.flatMap((rows) => wrongPlaces(sheet, rows)),
      ...parts.flatMap(({ faults }) => faults),
    ],
  };
}
