import { parse } from 'csv-parse/sync';
import { csvFormatRow } from 'd3';
import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../src/exits/data/dataFiles.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';
import { inVersion1, judge, type TableOfPackage } from './tableSchemaJudge.ts';

const ADDRESSES = { home: 'https://figures.example/', figure: (id: string) => `https://figures.example/figure/${id}/` };

type Cells = unknown[][];

/** The rows of a table with the fields’ names first; what no reader sees (comments, a byte order mark) is left where it is. */
function cellsIn({ format, schema }: TableOfPackage, text: string): Cells {
  if (format === 'csv') return parse(text, { bom: true }) as string[][];
  const names = schema.fields.map(({ name }) => name);
  return [names, ...(JSON.parse(text) as Record<string, unknown>[]).map((row) => names.map((name) => row[name]))];
}

/** Such rows as a file again. */
function printed({ format }: TableOfPackage, [names = [], ...rows]: Cells): string {
  if (format === 'csv') return `\uFEFF${[names, ...rows].map((row) => csvFormatRow(row.map(String))).join('\r\n')}\r\n`;
  return JSON.stringify(rows.map((row) => Object.fromEntries(row.map((cell, at) => [names[at], cell]))));
}

describe.each(STORY_FOLDERS)('a reader of data packages that others wrote, reading %s', async (folder) => {
  const story = await storyIn(folder);
  const files = new Map(
    dataFiles(story, ADDRESSES).map(({ address, content }) => [address.slice('data/'.length), String(content)]),
  );
  const textOf = (path: string) => files.get(path) ?? '';
  const { resources } = JSON.parse(textOf('datapackage.json')) as { resources: Partial<TableOfPackage>[] };
  const tables = resources.filter((resource): resource is TableOfPackage => resource.schema !== undefined);
  const [figures] = tables as [TableOfPackage];

  /** What it finds wrong in a table whose cells are changed. A row that it refuses is also missed by its parts. */
  async function faultsAfter(table: TableOfPackage, change: (rows: Cells, at: (name: string) => number) => void) {
    const cells = cellsIn(table, textOf(table.path));
    const first = 1 + (table.dialect?.commentRows.length ?? 0);
    change(cells.slice(first), (name) => table.schema.fields.findIndex((field) => field.name === name));
    const changed = (path: string) => (path === table.path ? printed(table, cells) : textOf(path));
    return (await judge(table, tables, changed)).faults;
  }

  test.each(tables)('reads each row of $path, casts each cell, finds each key and no fault', async (table) => {
    const { rows, faults } = await judge(table, tables, textOf);
    expect(faults).toEqual([]);
    const count = table.path === 'sources.json' ? story.sources.size : story.figures.size;
    expect(rows).toHaveLength(count);
    const numbers = rows.flatMap((row) => Object.values(row)).filter((cell) => typeof cell === 'number');
    if (table.format === 'csv') expect(numbers.length).toBeGreaterThan(count);
  });

  test('takes for missing what each column says, and nothing else', async () => {
    for (const table of tables.filter(({ format }) => format === 'csv')) {
      const { rows } = await judge(table, tables, textOf);
      const cells = cellsIn(table, textOf(table.path)).slice(1 + (table.dialect?.commentRows.length ?? 0));
      for (const [at, { name, missingValues = [{ value: '' }] }] of table.schema.fields.entries())
        expect([table.path, name, rows.map((row) => row[name] === null)]).toEqual([
          table.path,
          name,
          cells.map((row) => missingValues.some(({ value }) => value === row[at])),
        ]);
    }
  });

  test('is given what version 1 has words for, and nothing of a table is lost but the labels of what is missing', () => {
    for (const { schema } of tables) {
      const { fields, missingValues } = inVersion1(schema);
      for (const [at, { missingValues: own = [], ...field }] of schema.fields.entries()) {
        expect(fields[at]).toEqual(field);
        for (const { value } of own) expect(missingValues).toContain(value);
      }
    }
    const { foreignKeys } = inVersion1(figures.schema);
    expect(foreignKeys?.map(({ reference }) => reference.resource)).toEqual(['sources', '']);
  });

  test('would not know the first column if it were not told of the byte order mark', async () => {
    const { faults } = await judge(
      figures,
      tables,
      (path) => `${path === figures.path ? '\uFEFF' : ''}${textOf(path)}`,
    );
    expect(faults[0]).toContain("column header name 'id' is missing");
  });

  test('reads the hashtags of HXL as a row of figures if it is not told of them', async () => {
    const hxl = tables.find(({ dialect }) => dialect);
    if (!hxl) throw new Error('no table with a comment');
    const { dialect: _, ...plain } = hxl;
    expect((await judge(plain, tables, textOf)).faults[0]).toMatch(/^row 2: The value "#/);
  });

  /** One field of each kind in each table, and a cell that it cannot hold. */
  const BROKEN: Readonly<Record<string, unknown>> = {
    integer: '7,028',
    object: 'no object',
    array: 'no array',
    string: 7,
  };
  const broken = tables.flatMap((table) => {
    const kinds = new Map(
      table.schema.fields.map((field) => [field.constraints?.enum ? 'word' : field.type, field.name] as const),
    );
    // In CSV any text is a string.
    if (table.format === 'csv') kinds.delete('string');
    return [...kinds].map(([kind, name]) => ({ table, path: table.path, kind, name, cell: BROKEN[kind] ?? 'roughly' }));
  });

  const ofCells = (faults: readonly string[]) => faults.filter((fault) => !fault.includes('Foreign key'));

  test.each(broken)('refuses $cell as $name ($kind) of $path', async ({ table, name, cell }) => {
    const faults = await faultsAfter(table, ([row = []], at) => {
      row[at(name)] = cell;
    });
    expect(ofCells(faults)).toHaveLength(1);
    expect(faults[0]).toContain(`"${cell}"`);
    expect(faults[0]).toContain(`column "${name}"`);
  });

  test.each(tables)('refuses a second row of one id in $path', async (table) => {
    const faults = await faultsAfter(table, ([first = [], second = []], at) => {
      second[at('id')] = first[at('id')];
    });
    expect(
      faults.filter((fault) => /unique constraint violation in column "(?:id|primary key)"/.test(fault)),
    ).toHaveLength(1);
  });

  test.each(['source', 'part_of'])('refuses a %s that is nowhere', async (name) => {
    const faults = await faultsAfter(figures, ([row = []], at) => {
      row[at(name)] = 'nowhere';
    });
    expect(faults).toEqual([`row 2: Foreign key "${name}" violation in row 2`]);
  });

  test('refuses a figure without its caveat, and a number below zero', async () => {
    const emptied = await faultsAfter(figures, ([row = []], at) => {
      row[at('caveats_en')] = '';
    });
    expect(ofCells(emptied)).toEqual([expect.stringContaining('"required" constraint for column "caveats_en"')]);
    const below = await faultsAfter(figures, (rows, at) => {
      const row = rows.find((one) => /^\d+$/.test(String(one[at('number')])));
      if (row) row[at('number')] = '-1';
    });
    expect(ofCells(below)).toEqual([expect.stringContaining('"minimum" constraint for column "number"')]);
  });

  test('refuses a row with a cell too many, and a table without a column', async () => {
    expect(ofCells(await faultsAfter(figures, ([row = []]) => row.push('more')))).toEqual([
      expect.stringContaining('values does not match'),
    ]);
    const [names = [], ...rows] = cellsIn(figures, textOf(figures.path));
    const without = printed(figures, [names.slice(1), ...rows.map((row) => row.slice(1))]);
    const { faults } = await judge(figures, tables, (path) => (path === figures.path ? without : textOf(path)));
    expect(faults[0]).toContain("column header name 'id' is missing");
  });
});
