import type { Fault } from '../../story/fault.ts';
import { nearestWord } from '../../story/reading/nearestWord.ts';
import { shown } from '../../story/reading/shown.ts';
import { keyOf, ownerOf } from './rowNames.ts';
import { faultIn, type Sheet } from './sheet.ts';
import type { Table } from './table.ts';

/** The rows that others may belong to: their file, and what each is named by. */
export type Owners = { readonly file: string; readonly names: readonly (readonly string[])[] };

/** Rows that belong to no row of the table that this one is part of. */
export function ownerless(table: Table, sheet: Sheet, owners: Owners): Fault[] {
  const beginnings = table.lead.map((_, last) => new Set(owners.names.map((names) => keyOf(names.slice(0, last + 1)))));
  return sheet.rows.flatMap((row) => {
    const owner = ownerOf(table, sheet, row);
    const lost = owner.findIndex(
      (_, last) => owner[last] === '' || !beginnings[last]?.has(keyOf(owner.slice(0, last + 1))),
    );
    if (lost === -1) return [];
    const column = table.lead[lost] ?? '';
    const name = owner[lost] ?? '';
    const siblings = owners.names.filter((names) => keyOf(names.slice(0, lost)) === keyOf(owner.slice(0, lost)));
    const near = name === '' ? undefined : nearestWord(name, new Set(siblings.map((names) => names[lost] ?? '')));
    const wrong =
      name === '' ? 'the row does not say where it belongs' : `no row of ${owners.file} is ${column} ${shown(name)}`;
    const right = `Write the ${column} of a row that is there, or add that row`;
    return [faultIn(sheet, row.number, column, wrong, near === undefined ? right : `Did you mean “${near}”? ${right}`)];
  });
}
