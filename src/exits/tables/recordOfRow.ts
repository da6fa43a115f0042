import { childValue, chosenForm, type SchemaNode } from '../../story/reading/schemaAt.ts';
import { readCell } from './cell.ts';
import type { Entry } from './entry.ts';
import { cellIn, type Sheet, type SheetRow } from './sheet.ts';
import type { Table } from './table.ts';

type Block = { [name: string]: unknown };

/** What a row says, as a record: its fields, and the records of its parts. What is empty is left out. */
export function recordOfRow(
  table: Table,
  sheet: Sheet,
  row: SheetRow,
  parts: readonly { readonly at: readonly string[]; readonly entries: readonly Entry[] }[],
): unknown {
  const record: Block = {};
  for (const { name, path, kind } of table.fields) put(record, path, readCell(kind, cellIn(sheet, row, name)));
  for (const { at, entries } of parts)
    if (entries.length > 0)
      put(
        record,
        at,
        entries.map((entry) => entry.record),
      );
  return asWritten(table.row, record);
}

function put(block: Block, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (value === undefined) return;
  if (rest.length === 0) block[name] = value;
  else {
    block[name] ??= {};
    put(block[name] as Block, rest, value);
  }
}

/**
 * The record as a person would write it: its fields in the schema’s order, and an empty list where one must be there.
 * Fields that have no business in this form of the record stay, for the schema to refuse.
 */
function asWritten(schema: SchemaNode, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { properties = {}, required = [] } = chosenForm(schema, value);
  const known = Object.entries(properties).flatMap(([name, inner]) => {
    const held = childValue(value, name) ?? (inner.items !== undefined && required.includes(name) ? [] : undefined);
    return held === undefined ? [] : [[name, asWritten(inner, held)] as const];
  });
  return {
    ...Object.fromEntries(known),
    ...Object.fromEntries(Object.entries(value).filter(([name]) => !Object.hasOwn(properties, name))),
  };
}
