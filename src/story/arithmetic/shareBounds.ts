import { type Bounds, leastOf } from './bounds.ts';
import type { Refusal } from './derived.ts';
import { type FractionBounds, fraction } from './fraction.ts';

/**
 * The bounds of a part's share of its whole. A whole without an upper end is refused, also for an exact part: that
 * part is exact of the people counted, and those not counted yet may belong to it, so neither side is bounded.
 */
export function shareBounds(part: Bounds, whole: Bounds): FractionBounds | Refusal {
  if (whole.high === undefined) return 'open-bound';
  if (leastOf(part) > whole.high) return 'larger-than-whole';
  if (leastOf(part) === 0 && leastOf(whole) === 0) return 'zero';
  const isExact = part.low === part.high && whole.low === whole.high;
  const mayBeAll = part.high === undefined || whole.low === undefined || (part.high >= whole.low && !isExact);
  return {
    low: part.low === undefined ? undefined : fraction(part.low, whole.high),
    isAbove: part.isAbove,
    high: mayBeAll ? undefined : fraction(part.high, whole.low),
  };
}
