import { type SchemaNode, schemaOf } from '../../story/reading/schemaAt.ts';
import { LISTS, type ListName } from '../../story/schema/storyFile.ts';
import { fieldsOf } from './fieldsOf.ts';
import { FILE, PLACE, type Table } from './table.ts';

/** The tables of a story, one for each list its files may hold, and in each the tables of the lists inside. */
export const STORY_TABLES: readonly Table[] = (Object.keys(LISTS) as ListName[]).map((list) =>
  tableOf(list, [], schemaOf(LISTS[list]), [FILE], [`${list}.id`]),
);

/** All of them, each before the tables of its parts. */
export const TABLES: readonly Table[] = STORY_TABLES.flatMap(withParts);

/** `keys` are the columns by which the rows of its parts name a row of this table. */
function tableOf(
  list: ListName,
  at: readonly string[],
  row: SchemaNode,
  lead: readonly string[],
  keys: readonly string[],
  name: string = list,
): Table {
  const { fields, lists } = fieldsOf(row);
  const parts = lists.map(({ path, row: inner }) => {
    const way = path.join('.');
    return tableOf(list, path, inner, keys, [...keys, `${way}.${PLACE}`], `${name}.${way}`);
  });
  const taken = [...lead, PLACE].find((column) => fields.some((field) => field.name === column));
  if (taken !== undefined) throw new Error(`“${name}” has two columns “${taken}”`);
  return { name, list, at, row, lead, fields, parts };
}

function withParts(table: Table): Table[] {
  return [table, ...table.parts.flatMap(withParts)];
}
