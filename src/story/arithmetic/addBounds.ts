import type { Bounds } from './bounds.ts';

/** The bounds of a sum: each end is known where it is known of every number. */
export function addBounds(numbers: readonly Bounds[]): Bounds {
  return {
    low: total(numbers.map(({ low }) => low)),
    isAbove: numbers.some(({ isAbove }) => isAbove),
    high: total(numbers.map(({ high }) => high)),
  };
}

function total(ends: readonly (number | undefined)[]): number | undefined {
  return ends.reduce((sum, end) => (sum === undefined || end === undefined ? undefined : sum + end), 0);
}
