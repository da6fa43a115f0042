import type { Phrase, SourcePart } from '../../figure/phrase.ts';
import type { Measure } from '../../story/schema/figure.ts';
import type { Hedge } from '../../story/schema/reported.ts';
import type { Catalogue } from '../../words/catalogue.ts';

/** What tells this list’s ids from others’ on a page. */
export const LIST = '_list';

/** One of the things a reader may choose from, in words. Its rank is its place among them in their language’s order. */
export type Choice<Value extends string = string> = {
  readonly value: Value;
  readonly label: string;
  readonly rank: number;
};

/** Everything that a row of the list prints, in words and ready to be drawn. */
export type FigureRow = {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** The number for machines, and with its hedge in words. */
  readonly plain: string;
  readonly number: string;
  readonly hedge: Choice<Hedge>;
  /** What is known of it beyond “as received”. */
  readonly status: Choice | undefined;
  readonly counts: Phrase;
  /** The whole figure as one statement, for when its number is copied. */
  readonly sentence: string;
  /** The leading caveats, each with the sources of what it says. */
  readonly caveats: readonly { readonly words: Phrase; readonly sources: Phrase }[];
  /** What was changed in it since it was first published, each with its reason. */
  readonly changes: readonly Phrase[];
  readonly measure: Choice<Measure>;
  readonly by: Choice;
  /** Others who state the same number. */
  readonly alsoBy: readonly Choice[];
  /** Everyone who states it in words; of a slip, to whom it is attributed. */
  readonly who: string;
  readonly place: Choice;
  /** The day it describes as YYYY-MM-DD, or the month or year where only that is known. */
  readonly day: string | undefined;
  readonly asOf: Phrase;
  readonly source: SourcePart;
};

/** All that rows have in common: what a reader may choose from. */
export type Choices = {
  readonly measure: readonly Choice<Measure>[];
  readonly by: readonly Choice[];
  readonly place: readonly Choice[];
  readonly hedge: readonly Choice<Hedge>[];
  readonly status: readonly Choice[];
  /** Months as YYYY-MM in order of time, before them their year as YYYY; “undated” where there are such. */
  readonly day: readonly Choice[];
};

/** The words around the rows. */
export type ListWords = Catalogue['figureList'];
