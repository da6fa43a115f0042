/** What a cell holds: a text, a whole number of people, or nothing, which is always said and never left blank. */
export type Cell = string | number | undefined;

/** The word that stands in a cell where there is no value, and what it means. */
export type Missing = { readonly value: string; readonly label: string };

export const NOT_STATED: Missing = { value: 'not-stated', label: 'The source does not state it. It is not zero.' };
export const NONE: Missing = { value: 'none', label: 'There is none.' };
export const TWO_ENDS: Missing = { value: 'two-ends-stated', label: 'Two numbers are stated: see low and high.' };

/** A column of a table, with all that others need to read it without us. */
export type Column<Row> = {
  readonly name: string;
  readonly type: 'string' | 'integer';
  readonly description: string;
  /** The words its cells may hold, where they are few. */
  readonly words?: readonly string[];
  /** What stands where there is no value; left out where there always is one. */
  readonly missing?: Missing;
  readonly of: (row: Row) => Cell;
};
