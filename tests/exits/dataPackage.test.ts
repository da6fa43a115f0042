import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../src/exits/data/dataFiles.ts';
import { sha256 } from '../../src/story/published/sha256.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';
import { PACKAGE } from './dataPackageShape.ts';

const ADDRESSES = { home: 'https://figures.example/', figure: (id: string) => `https://figures.example/figure/${id}/` };

type Field = {
  readonly name: string;
  readonly type: string;
  readonly missingValues?: readonly { readonly value: string; readonly label: string }[];
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly enum?: readonly string[];
    readonly minimum?: number;
  };
};

type Key = { readonly fields: string[]; readonly reference: { readonly resource?: string; readonly fields: string[] } };

type Resource = {
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly bytes: number;
  readonly hash: string;
  readonly dialect?: { readonly commentRows: readonly number[] };
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly foreignKeys?: readonly Key[];
    readonly primaryKey: string[];
  };
};

type Row = Readonly<Record<string, unknown>>;

/** The rows of a resource as Table Schema reads them: null where a cell holds one of its words for what is missing. */
function rowsOf({ format, dialect, schema }: Resource, text: string): Row[] {
  if (format === 'json') return JSON.parse(text) as Row[];
  const [header = [], ...lines] = parse(text, { bom: true }) as string[][];
  const skipped = dialect?.commentRows.length ?? 0;
  expect(header).toEqual(schema?.fields.map(({ name }) => name));
  return lines.slice(skipped).map((line) =>
    Object.fromEntries(
      (schema?.fields ?? []).map(({ name, missingValues }, index) => {
        const missing = missingValues?.map(({ value }) => value) ?? [''];
        const cell = line[index] ?? '';
        return [name, missing.includes(cell) ? null : cell];
      }),
    ),
  );
}

/** What Table Schema finds wrong with rows. */
function faultsOf({ schema }: Resource, rows: readonly Row[]): string[] {
  return (schema?.fields ?? []).flatMap(({ name, type, constraints = {} }) => {
    const values = rows.map((row) => row[name]);
    const held = values.filter((value) => value !== null);
    const is: Record<string, (value: unknown) => boolean> = {
      string: (value) => typeof value === 'string',
      integer: (value) => typeof value === 'string' && /^[-+]?\d+$/.test(value),
      object: (value) => typeof value === 'object' && !Array.isArray(value),
      array: (value) => Array.isArray(value),
    };
    return [
      ...held.filter((value) => !is[type]?.(value)).map((value) => `${name}: ${value} is no ${type}`),
      ...(values.includes(undefined) ? [`${name}: not in every row`] : []),
      ...(constraints.required && held.length < values.length ? [`${name}: required and missing`] : []),
      ...(constraints.unique && new Set(held).size < held.length ? [`${name}: not unique`] : []),
      ...held
        .filter((value) => constraints.enum && !constraints.enum.includes(String(value)))
        .map((value) => `${name}: ${value} is not among its words`),
      ...held
        .filter((value) => constraints.minimum !== undefined && Number(value) < constraints.minimum)
        .map((value) => `${name}: ${value} is too small`),
    ];
  });
}

describe.each(STORY_FOLDERS)('the data package of %s', async (folder) => {
  const story = await storyIn(folder);
  const files = new Map(
    dataFiles(story, ADDRESSES).map(({ address, content }) => [address.slice('data/'.length), String(content)]),
  );
  const descriptor = JSON.parse(files.get('datapackage.json') ?? '');
  const resources: readonly Resource[] = descriptor.resources;
  const textOf = (path: string) => files.get(path) ?? '';

  test('has the shape of Data Package 2', () => {
    const isPackage = new Ajv({ strict: false }).compile(PACKAGE);
    expect(isPackage(descriptor), JSON.stringify(isPackage.errors?.slice(0, 3))).toBe(true);
    for (const missing of ['resources', 'version', 'licenses']) {
      expect(isPackage({ ...descriptor, [missing]: undefined }), missing).toBe(false);
    }
  });

  test('gives each file’s size and hash', () => {
    for (const { path, bytes, hash } of resources) {
      const content = Buffer.from(textOf(path));
      expect([path, bytes, hash]).toEqual([path, content.length, `sha256:${sha256(content)}`]);
    }
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  });

  test('says of each column what its cells hold, and labels what stands where nothing does', () => {
    for (const resource of resources) {
      if (resource.schema === undefined) continue;
      const rows = rowsOf(resource, textOf(resource.path));
      expect(rows.length).toBeGreaterThan(5);
      expect(faultsOf(resource, rows)).toEqual([]);
      for (const { missingValues = [] } of resource.schema.fields)
        for (const { label } of missingValues) expect(label.length).toBeGreaterThan(5);
    }
  });

  test('leads each row to its source', () => {
    for (const resource of resources)
      for (const { fields, reference } of resource.schema?.foreignKeys ?? []) {
        const target = reference.resource ? resources.find(({ name }) => name === reference.resource) : resource;
        if (target === undefined) throw new Error(`no resource ${reference.resource}`);
        const known = new Set(rowsOf(target, textOf(target.path)).map((row) => row[reference.fields[0] ?? '']));
        const named = rowsOf(resource, textOf(resource.path)).flatMap((row) => row[fields[0] ?? ''] ?? []);
        expect(named.length).toBeGreaterThan(0);
        expect(named.filter((id) => !known.has(id))).toEqual([]);
      }
  });

  test('finds what is wrong with a row', () => {
    const [figures] = resources;
    if (figures === undefined) throw new Error('no resource');
    const rows = rowsOf(figures, textOf(figures.path));
    const faults = (change: Row) => faultsOf(figures, [{ ...rows[0], ...change }, ...rows.slice(1)]);
    expect(faults({ hedge: 'roughly' })).toEqual(['hedge: roughly is not among its words']);
    expect(faults({ number: '7,028' })).toEqual(['number: 7,028 is no integer']);
    expect(faults({ caveats_en: null })).toEqual(['caveats_en: required and missing']);
    expect(faults({ id: rows[1]?.id })).toEqual(['id: not unique']);
  });
});
