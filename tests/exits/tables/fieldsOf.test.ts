import { expect, test } from 'vitest';
import { z } from 'zod';
import { fieldsOf } from '../../../src/exits/tables/fieldsOf.ts';
import { columnsOf } from '../../../src/exits/tables/table.ts';
import { TABLES } from '../../../src/exits/tables/tables.ts';
import { type SchemaNode, schemaOf } from '../../../src/story/reading/schemaAt.ts';
import { Label } from '../../../src/story/schema/text.ts';

const holding = (shape: z.ZodType) => {
  const { fields, lists } = fieldsOf(schemaOf(shape));
  return {
    columns: fields.map(({ name, kind }) => `${name}: ${kind}`),
    lists: lists.map(({ path }) => path.join('.')),
  };
};

test('a field of the schema is a column, without anything more to write', () => {
  const place = z.strictObject({ name: Label, at: z.strictObject({ pier: z.int(), open: z.boolean().optional() }) });
  expect(holding(place)).toEqual({
    columns: ['name.en: text', 'name.ar: text', 'name.he: text', 'at.pier: count', 'at.open: truth'],
    lists: [],
  });
  const forms = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('a'), words: z.array(z.enum(['x', 'y'])) }),
    z.strictObject({ kind: z.literal('b'), text: z.string(), steps: z.array(z.strictObject({ n: z.int() })) }),
  ]);
  expect(holding(forms)).toEqual({ columns: ['kind: word', 'words: words', 'text: text'], lists: ['steps'] });
});

test.each([
  ['a list of free texts, which no separator can hold apart', z.strictObject({ notes: z.array(z.string()) })],
  ['a list of lists', z.strictObject({ rows: z.array(z.array(z.int())) })],
  ['a block or a word', z.strictObject({ answer: z.union([z.literal('none'), z.strictObject({ n: z.int() })]) })],
  [
    'one name for two kinds of thing',
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('a'), of: z.int() }),
      z.strictObject({ kind: z.literal('b'), of: z.string() }),
    ]),
  ],
  [
    'one name for two lists of records',
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('a'), of: z.array(z.strictObject({ n: z.int() })) }),
      z.strictObject({ kind: z.literal('b'), of: z.array(z.strictObject({ m: z.int() })) }),
    ]),
  ],
] as const)('no table is made of %s', (_, shape) => {
  expect(() => fieldsOf(z.toJSONSchema(shape) as SchemaNode)).toThrow();
});

test('every table begins with what its rows belong to and their place', () => {
  expect(TABLES.map((table) => [table.name, ...columnsOf(table, ['en']).slice(0, 3)].join(' '))).toEqual([
    'places file nr id',
    'organisations file nr id',
    'sources file nr id',
    'figures file nr id',
    'figures.caveats figures.id nr about',
    'figures.relations figures.id nr kind',
    'figures.chain figures.id nr stage',
    'figures.chain.changes figures.id chain.nr nr',
    'sharedCaveats file nr id',
    'claims file nr id',
  ]);
});
