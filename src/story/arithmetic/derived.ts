import type { Formula } from '../schema/about.ts';
import type { Figure } from '../schema/figure.ts';

/** Why arithmetic was not done, as a key; the words are the catalogue's. */
export const REFUSALS = [
  'apart',
  'not-alike',
  'rivals',
  'other-measure',
  'other-day',
  'other-period',
  'not-a-part',
  'overlap',
  'no-range',
  'open-bound',
  'larger-than-whole',
  'zero',
  'too-large',
] as const;

export type Refusal = (typeof REFUSALS)[number];

/** What a result counts, and how its bounds were cut to one decimal place. */
type Measured = {
  readonly unit: 'people' | 'percent' | 'times';
  /**
   * `none`: the value itself. `nearest`: the truth is within half a tenth of it. `outward`: a lower bound was rounded
   * down, an upper one up, so that the claim still holds.
   */
  readonly rounding: 'none' | 'nearest' | 'outward';
};

/** What our arithmetic claims, hedged in the words reported numbers are hedged in; `up-to` takes in the value itself. */
export type DerivedClaim =
  | (Measured & { readonly hedge: 'exact' | 'at-least' | 'more-than' | 'up-to'; readonly value: number })
  | (Measured & { readonly hedge: 'between'; readonly low: number; readonly high: number });

/** A result of our own arithmetic. Never a figure: no source reported it. */
export type DerivedFigure = {
  readonly kind: 'derived';
  readonly formula: Formula;
  readonly claim: DerivedClaim;
  /** The figures it was worked out from, in the order in which its working names them. */
  readonly inputs: readonly Figure[];
};

/** Arithmetic that the numbers do not bear. */
export type RefusedFigure = { readonly kind: 'refused'; readonly formula: Formula; readonly reason: Refusal };

export type Derived = DerivedFigure | RefusedFigure;
