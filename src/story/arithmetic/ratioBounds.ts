import { type Bounds, leastOf } from './bounds.ts';
import type { Refusal } from './derived.ts';
import { type FractionBounds, fraction } from './fraction.ts';

/** The bounds of how many times one number holds another: the first over the second. */
export function ratioBounds(one: Bounds, other: Bounds): FractionBounds | Refusal {
  if (leastOf(other) === 0) return 'zero';
  return {
    low: one.low === undefined || other.high === undefined ? undefined : fraction(one.low, other.high),
    isAbove: one.isAbove,
    high: one.high === undefined ? undefined : fraction(one.high, leastOf(other)),
  };
}
