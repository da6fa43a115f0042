import type { Fault } from '../../story/fault.ts';
import { nearestWord } from '../../story/reading/nearestWord.ts';
import { shown } from '../../story/reading/shown.ts';
import { keyOf, ownerOf } from './rowNames.ts';
import { faultIn, type Sheet } from './sheet.ts';
import type { Table } from './table.ts';

/** The rows that others may belong to: their file, the columns they are named by, and what each is named. */
export type Owners = {
  readonly file: string;
  readonly columns: readonly string[];
  readonly names: readonly (readonly string[])[];
};

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
    const beside = owner.slice(0, lost);
    const near = nearestWord(name, lost > 0 ? [] : new Set(owners.names.map(([id = '']) => id)));
    const wrong =
      name === ''
        ? 'the row does not say where it belongs'
        : `no row of ${owners.file} has ${owners.columns[lost]} ${shown(name)}${beside.map((one) => ` for ${shown(one)}`).join('')}`;
    const right = `Write the ${owners.columns[lost]} of a row that is there, or add that row`;
    return [faultIn(sheet, row.number, column, wrong, near === undefined ? right : `Did you mean “${near}”? ${right}`)];
  });
}
