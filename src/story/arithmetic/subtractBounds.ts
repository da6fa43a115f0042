import { type Bounds, leastOf } from './bounds.ts';
import type { Refusal } from './derived.ts';

/** The bounds of what is left of a whole without a part of it. A floor minus a count gives no count. */
export function subtractBounds(whole: Bounds, part: Bounds): Bounds | Refusal {
  if (whole.high === undefined) return 'open-bound';
  if (leastOf(part) > whole.high) return 'larger-than-whole';
  const high = part.low === undefined ? undefined : whole.high - leastOf(part);
  const low = whole.low === undefined || part.high === undefined ? undefined : Math.max(0, whole.low - part.high);
  return { low, isAbove: false, high };
}
