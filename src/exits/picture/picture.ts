import type { PlacedField } from '../../charts/placeField.ts';
import type { Grain } from '../../charts/placeGrain.ts';
import type { PlacedPeople } from '../../charts/placePeople.ts';
import type { StageColumn, StrandPiece } from '../../charts/placeStrands.ts';
import type { Timeline } from '../../charts/placeTimeline.ts';
import type { Outcome } from '../../figure/outcome.ts';
import type { Language } from '../../story/schema/text.ts';

/** What words in a picture are for; their size and ink follow from it. */
export type Role =
  | 'standing'
  | 'title'
  | 'lead'
  | 'heading'
  | 'kind'
  | 'kicker'
  | 'number'
  | 'part-number'
  | 'counts'
  | 'sentence'
  | 'caveat'
  | 'further'
  | 'note'
  | 'small'
  | 'address';

/** Words that stand in a picture, and are read out for it. */
export type Words = {
  readonly kind: 'words';
  readonly role: Role;
  readonly words: string;
  /** The figure that they belong to, where they are about one. */
  readonly figure?: string | undefined;
};

/** Names of facts, and under each what it is; they stand side by side. */
export type Facts = {
  readonly kind: 'facts';
  readonly figure: string;
  readonly facts: readonly { readonly term: string; readonly words: string }[];
};

/** A label of a scale: percent along it, and its words. */
export type Label = { readonly at: number; readonly words: string };

/** A figure’s bar on its scale. */
export type BarDrawing = {
  readonly kind: 'bar';
  readonly figure: string;
  /** The squares of its scale, and those of its number among them. */
  readonly grain: Grain;
  readonly field: PlacedField;
  readonly whole: PlacedField | undefined;
  readonly outcome: Outcome;
  readonly labels: readonly Label[];
};

/** A field of marks, so many people each. */
export type PeopleDrawing = {
  readonly kind: 'people';
  readonly figure: string;
  readonly people: PlacedPeople;
  readonly outcome: Outcome;
  /** Pixels from mark to mark. */
  readonly pitch: number;
};

/** A chart over time. */
export type TimelineDrawing = {
  readonly kind: 'timeline';
  readonly timeline: Timeline;
  readonly inside: Timeline['paths'];
  readonly outcome: Outcome;
  readonly across: readonly Label[];
  readonly down: readonly Label[];
  /** How a line is drawn, by its number: the same for all of one claimant. */
  readonly styleOf: (line: number) => number;
  /** Words beside some marks, by their report. */
  readonly marks: ReadonlyMap<string, string>;
  /** Height in pixels. */
  readonly height: number;
};

/** A line in the style of a claimant’s, and whose it is. */
export type KeyLine = { readonly kind: 'key'; readonly style: number | 'inside'; readonly words: string };

/** A strand of a number’s way. */
export type StrandDrawing = {
  readonly name: string;
  readonly pieces: readonly StrandPiece[];
  /** What became of it, in a word or two beside it. */
  readonly words: string;
  /** What its marks show, stage by stage: read out for them. */
  readonly told: readonly string[];
  readonly isDiffering: boolean;
};

/** The strands of a number’s way, each a line across the stages. */
export type StrandsDrawing = {
  readonly kind: 'strands';
  readonly figure: string;
  readonly stages: readonly (Pick<StageColumn, 'start' | 'end'> & { readonly words: string })[];
  readonly strands: readonly StrandDrawing[];
  readonly outcome: Outcome;
};

/** How strands are drawn: a sample and what it means; words alone where what they explain is no mark. */
export type SamplesDrawing = {
  readonly kind: 'samples';
  readonly samples: readonly { readonly piece: StrandPiece | undefined; readonly words: string }[];
};

/** Everyone who states no number, each beside an empty dashed box. */
export type Silent = {
  readonly kind: 'silent';
  /** What stands in the box. */
  readonly empty: string;
  readonly who: readonly string[];
  /** The same as a sentence. */
  readonly told: string;
};

export type Part =
  | Words
  | Facts
  | BarDrawing
  | PeopleDrawing
  | TimelineDrawing
  | KeyLine
  | StrandsDrawing
  | SamplesDrawing
  | Silent;

/** Parts that belong together. An entry stands behind the line that is zero for its bars. */
export type Block = { readonly kind: 'head' | 'entry' | 'foot' | 'plain'; readonly parts: readonly Part[] };

/**
 * A picture before it is drawn: everything it says and shows, in order. What is drawn and what is read out both come from
 * it, so that they cannot differ.
 */
export type Picture = {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** What the picture is, without a number. */
  readonly name: string;
  /** Its size in pixels; without a height it is as high as what it holds. */
  readonly width: number;
  readonly height?: number;
  readonly blocks: readonly Block[];
};
