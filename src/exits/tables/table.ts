import type { SchemaNode } from '../../story/reading/schemaAt.ts';
import type { ListName } from '../../story/schema/storyFile.ts';

/**
 * What a column’s cells hold: a free `text`; a `word` of a set form, such as an id or a day; several `words` with spaces
 * between them; a `count`, a whole number; a `truth`, true or false.
 */
export type CellKind = 'text' | 'word' | 'words' | 'count' | 'truth';

/** A field of a record that stands in a column of its own. */
export type Field = {
  /** The column’s name: the way to the field, `quote.exact`. */
  readonly name: string;
  readonly path: readonly string[];
  readonly kind: CellKind;
  /** Of a text that is there once for each language: which. */
  readonly language?: string;
};

/** One list of records as a table, a row for each. */
export type Table = {
  /** The list and the way to it: `figures`, `figures.chain.changes`; the file’s name but for its ending. */
  readonly name: string;
  readonly list: ListName;
  /** Where the list stands in the record it belongs to; empty for a list of the story’s own. */
  readonly at: readonly string[];
  /** The shape of one record. */
  readonly row: SchemaNode;
  /** The first columns: of a list of the story’s own the file, of others what names the row it belongs to. */
  readonly lead: readonly string[];
  readonly fields: readonly Field[];
  /** The lists of records inside a record. */
  readonly parts: readonly Table[];
};

/** The column that holds a row’s place in its list, counted from one. Sorting a sheet does not change it. */
export const PLACE = 'nr';

/** The column that names the story’s file in which a record stands. */
export const FILE = 'file';

/** The columns of a table, in order, with texts in these languages. */
export function columnsOf({ lead, fields }: Table, languages: readonly string[]): string[] {
  const shown = fields.filter(({ language }) => language === undefined || languages.includes(language));
  return [...lead, PLACE, ...shown.map(({ name }) => name)];
}

/** Whether the table holds a list of the story’s own, not one inside another’s records. */
export function isOfStory({ at }: Table): boolean {
  return at.length === 0;
}
