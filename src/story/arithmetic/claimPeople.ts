import type { Bounds } from './bounds.ts';
import type { DerivedClaim, Refusal } from './derived.ts';

const PEOPLE = { unit: 'people', rounding: 'none' } as const;

/** What bounds on a number of people let us claim. */
export function claimPeople({ low: from, isAbove, high }: Bounds): DerivedClaim | Refusal {
  // “At least nobody” says nothing, unless nobody is all there can be.
  const low = from === 0 && high !== 0 && !isAbove ? undefined : from;
  if (![low ?? 0, high ?? 0].every(Number.isSafeInteger)) return 'too-large';
  if (low === undefined) return high === undefined ? 'open-bound' : { ...PEOPLE, hedge: 'up-to', value: high };
  if (high === undefined) return { ...PEOPLE, hedge: isAbove ? 'more-than' : 'at-least', value: low };
  return low === high ? { ...PEOPLE, hedge: 'exact', value: low } : { ...PEOPLE, hedge: 'between', low, high };
}
