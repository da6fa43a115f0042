import type { SchemaNode } from '../../story/reading/schemaAt.ts';
import type { CellKind, Field } from './table.ts';

/** What a record holds: fields that fit into cells, and lists of records, which need a table of their own. */
type Holding = {
  readonly fields: readonly Field[];
  readonly lists: readonly { readonly path: readonly string[]; readonly row: SchemaNode }[];
};

/**
 * The fields and lists of a record, by its shape: of blocks inside it the fields of each, of a record that may take several
 * forms the fields of all. Throws for a shape that no table can hold.
 */
export function fieldsOf(node: SchemaNode, path: readonly string[] = []): Holding {
  const forms = formsOf(node);
  if (forms.length > 1 && forms.every(isBlock)) return united(forms.map((form) => fieldsOf(form, path)));
  if (node.propertyNames?.enum !== undefined)
    return {
      fields: node.propertyNames.enum.map((language) => ({ ...field([...path, language], 'text'), language })),
      lists: [],
    };
  if (node.properties !== undefined)
    return united(Object.entries(node.properties).map(([name, inner]) => fieldsOf(inner, [...path, name])));
  if (node.items !== undefined && isBlock(node.items)) return { fields: [], lists: [{ path, row: node.items }] };
  return { fields: [field(path, kindOf(node, path))], lists: [] };
}

function field(path: readonly string[], kind: CellKind): Field {
  return { name: path.join('.'), path, kind };
}

function kindOf(node: SchemaNode, path: readonly string[]): CellKind {
  if (node.items !== undefined && kindOf(node.items, path) === 'word') return 'words';
  const [kind, ...others] = new Set(formsOf(node).map(simpleKind));
  if (kind === undefined || others.length > 0) throw new Error(`no cell can hold what stands in “${path.join('.')}”`);
  return kind;
}

function simpleKind(node: SchemaNode): CellKind | undefined {
  if (node.type === 'string')
    return node.const !== undefined || node.enum !== undefined || node.pattern !== undefined ? 'word' : 'text';
  return node.type === 'integer' ? 'count' : node.type === 'boolean' ? 'truth' : undefined;
}

function formsOf(node: SchemaNode): readonly SchemaNode[] {
  return node.oneOf ?? node.anyOf ?? [node];
}

function isBlock(node: SchemaNode): boolean {
  return formsOf(node).every(({ properties }) => properties !== undefined);
}

/** Together, each field once. Throws where one name stands for two kinds of thing, or for two lists of records. */
function united(holdings: readonly Holding[]): Holding {
  const fields = new Map<string, Field>();
  for (const found of holdings.flatMap((holding) => holding.fields)) {
    const known = fields.get(found.name);
    if (known !== undefined && known.kind !== found.kind) throw new Error(`“${found.name}” has two forms`);
    fields.set(found.name, found);
  }
  const lists = new Map(
    holdings.flatMap((holding) => holding.lists.map((list) => [list.path.join('.'), list] as const)),
  );
  const [twice] = holdings.flatMap((holding) => holding.lists).filter((list) => ![...lists.values()].includes(list));
  if (twice !== undefined) throw new Error(`“${twice.path.join('.')}” is two lists`);
  return { fields: [...fields.values()], lists: [...lists.values()] };
}
