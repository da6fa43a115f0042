import type { DerivedClaim, Refusal } from './derived.ts';
import { type Fraction, type FractionBounds, isSame, roundFraction } from './fraction.ts';

/** Tenths in one whole. */
const SCALES = { percent: 1000n, times: 10n } as const;

/** Beyond this a tenth is no longer held exactly. */
const MOST_TENTHS = 2n ** 49n;

/** What bounds on a quotient let us claim with one decimal place, rounded so that the claim still holds. */
export function claimTenths({ low, isAbove, high }: FractionBounds, unit: 'percent' | 'times'): DerivedClaim | Refusal {
  const scale = SCALES[unit];
  if ([low, high].some((end) => end !== undefined && roundFraction(end, scale, 'up') > MOST_TENTHS)) return 'too-large';
  if (low !== undefined && high !== undefined && isSame(low, high)) return claimOne(low, unit);

  const floor = low && roundFraction(low, scale, 'down');
  const ceiling = high && roundFraction(high, scale, 'up');
  // “At least none” and “up to all” say nothing.
  const atLeast = floor === 0n ? undefined : floor;
  const atMost = unit === 'percent' && ceiling === scale ? undefined : ceiling;
  const rounded = { unit, rounding: 'outward' } as const;
  if (atLeast !== undefined && atMost !== undefined)
    return { ...rounded, hedge: 'between', low: inTenths(atLeast), high: inTenths(atMost) };
  if (atLeast !== undefined) return { ...rounded, hedge: isAbove ? 'more-than' : 'at-least', value: inTenths(atLeast) };
  return atMost === undefined ? 'open-bound' : { ...rounded, hedge: 'up-to', value: inTenths(atMost) };
}

/** Rounded to the nearest tenth, but never to none where there is some, nor to all where some are left. */
function claimOne(share: Fraction, unit: 'percent' | 'times'): DerivedClaim {
  const scale = SCALES[unit];
  const [down, nearest, up] = (['down', 'nearest', 'up'] as const).map((way) => roundFraction(share, scale, way));
  if (down === up) return { unit, rounding: 'none', hedge: 'exact', value: inTenths(down) };
  if (nearest === 0n) return { unit, rounding: 'outward', hedge: 'up-to', value: inTenths(up) };
  if (unit === 'percent' && nearest === scale)
    return { unit, rounding: 'outward', hedge: 'at-least', value: inTenths(down) };
  return { unit, rounding: 'nearest', hedge: 'exact', value: inTenths(nearest) };
}

function inTenths(tenths = 0n): number {
  return Number(`${tenths / 10n}.${tenths % 10n}`);
}
