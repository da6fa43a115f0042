import { z } from 'zod';
import type { Path } from './jsonFile.ts';

/** The parts of a JSON Schema that are looked at here. */
export type SchemaNode = {
  readonly type?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly propertyNames?: { readonly enum?: readonly string[] };
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
};

const known = new WeakMap<z.ZodType, SchemaNode>();

/** A shape as JSON Schema, which unlike the shape itself can be walked. */
export function schemaOf(shape: z.ZodType): SchemaNode {
  const schema = known.get(shape) ?? (z.toJSONSchema(shape, { io: 'input' }) as SchemaNode);
  known.set(shape, schema);
  return schema;
}

/** What the schema says about the place a path leads to; among several forms, the one the value at hand is meant as. */
export function schemaAt(schema: SchemaNode, value: unknown, path: Path): SchemaNode | undefined {
  const node = chosenForm(schema, value);
  const [step, ...rest] = path;
  if (step === undefined) return node;
  const next = childSchema(node, step);
  return next && schemaAt(next, childValue(value, step), rest);
}

/** The schema of a field or an entry. */
export function childSchema(node: SchemaNode, step: string | number): SchemaNode | undefined {
  if (typeof step === 'number') return node.items;
  return (
    node.properties?.[step] ?? (typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined)
  );
}

/** What stands under a field or at a position; nothing where there is no such thing. */
export function childValue(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, step) ? (value as Record<string | number, unknown>)[step] : undefined;
}

/** Of several allowed forms the one whose fixed words (`hedge`, `kind`, `basis`) the value has. */
export function chosenForm(schema: SchemaNode, value: unknown): SchemaNode {
  const forms = schema.oneOf ?? schema.anyOf;
  if (forms === undefined) return schema;
  const isObject = typeof value === 'object' && value !== null;
  const form = forms.find((form) =>
    isObject
      ? form.type === 'object' &&
        Object.entries(form.properties ?? {}).every(
          ([key, { const: fixed }]) => fixed === undefined || fixed === childValue(value, key),
        )
      : form.type === typeof value,
  );
  return form === undefined ? schema : { ...form, ...(schema.description && { description: schema.description }) };
}
