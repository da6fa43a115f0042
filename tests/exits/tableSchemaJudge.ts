import { Readable } from 'node:stream';
import { Table, TableSchemaError } from 'tableschema';

type Field = {
  readonly name: string;
  readonly type: string;
  readonly missingValues?: readonly { readonly value: string; readonly label: string }[];
  readonly constraints?: Readonly<Record<string, unknown>>;
};

type Key = { readonly fields: readonly string[]; readonly reference: Reference };
type Reference = { readonly resource?: string; readonly fields: readonly string[] };

export type TableOfPackage = {
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly dialect?: { readonly commentRows: readonly number[] };
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly Key[];
  };
};

/** What a file holds, by its path in the package. */
export type TextOf = (path: string) => string;

type Row = Readonly<Record<string, unknown>>;

/**
 * What Table Schema 1, which the judge knows, can bear of a schema of version 2: what is missing loses its label, and its
 * words are those of the whole table, not of one column; a key to the same table names it with nothing.
 */
export function inVersion1({ fields, foreignKeys, ...schema }: TableOfPackage['schema']) {
  const words = fields.flatMap(({ missingValues = [] }) => missingValues.map(({ value }) => value));
  return {
    ...schema,
    missingValues: [...new Set(['', ...words])],
    fields: fields.map(({ missingValues: _, ...field }) => field),
    ...(foreignKeys && {
      foreignKeys: foreignKeys.map(({ fields: own, reference }) => ({
        fields: own,
        reference: { ...reference, resource: reference.resource ?? '' },
      })),
    }),
  };
}

/**
 * What a library that others wrote for reading such tables finds wrong with one of ours, each fault with its row of the
 * file; and the rows as it reads them. It takes the file apart, casts every cell, and holds the table to its constraints
 * and keys. It is told what version 1 has no words for: that the file begins with a byte order mark, which of its rows are
 * comments, and how a table stands in JSON.
 */
export async function judge(table: TableOfPackage, tables: readonly TableOfPackage[], textOf: TextOf) {
  const targets = (table.schema.foreignKeys ?? []).map(({ reference: { resource } }) => resource ?? '');
  const relations: Record<string, readonly Row[]> = {};
  for (const target of targets) {
    const named = target === '' ? table : tables.find(({ name }) => name === target);
    if (named === undefined) throw new Error(`no table ${target}`);
    relations[target] = (await read(named, textOf)).rows;
  }
  return read(table, textOf, relations);
}

async function read(table: TableOfPackage, textOf: TextOf, relations?: object) {
  const { path, format, dialect, schema } = table;
  let line = 0;
  const reader = await Table.load(format === 'json' ? cellsOf(table, textOf) : Readable.from([textOf(path)]), {
    schema: inVersion1(schema),
    strict: true,
    delimiter: ',',
    ltrim: false,
    bom: true,
    on_record: (row: unknown) => {
      line += 1;
      return dialect?.commentRows.includes(line) ? null : row;
    },
  });
  const read: readonly (Row | TableSchemaError)[] = await reader.read({
    keyed: true,
    forceCast: true,
    ...(relations && { relations }),
  });
  return {
    rows: read.flatMap((row) => (row instanceof TableSchemaError ? [] : [row])),
    faults: read.flatMap((row) => (row instanceof TableSchemaError ? faultsIn(row) : [])),
  };
}

/** A table in JSON as rows of cells, the fields’ names first. */
function cellsOf({ path, schema }: TableOfPackage, textOf: TextOf): unknown[][] {
  const names = schema.fields.map(({ name }) => name);
  const rows: Row[] = JSON.parse(textOf(path));
  return [names, ...rows.map((row) => names.map((name) => row[name]))];
}

function faultsIn({ rowNumber, message, errors }: TableSchemaError): string[] {
  const said = errors.length > 0 ? errors.map((error) => error.message) : [message];
  return said.map((words) => `row ${rowNumber}: ${words}`);
}
