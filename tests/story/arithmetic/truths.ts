import fc from 'fast-check';
import type { DerivedClaim } from '../../../src/story/arithmetic/derived.ts';
import type { Formula } from '../../../src/story/schema/about.ts';
import type { Figure } from '../../../src/story/schema/figure.ts';
import type { Hedge, Reported } from '../../../src/story/schema/reported.ts';
import { HEDGES } from '../../fixtures/anyReported.ts';
import { inventedFigure } from '../../fixtures/inventedStory.ts';

/** A number as it was said, and a truth that it allows. */
export type Told = { readonly reported: Reported; readonly truth: number };

/** Some way of saying a number of which this is the truth. Nothing here knows how the code reads hedges. */
export function anyTelling(truth: number): fc.Arbitrary<Told> {
  const some = fc.nat({ max: 40 });
  const below = some.map((by) => Math.max(0, truth - by));
  const above = some.map((by) => Math.min(Number.MAX_SAFE_INTEGER, truth + by));
  const word = 'a hedge';
  const tellings: Record<Hedge, fc.Arbitrary<Reported>> = {
    exact: fc.constant({ hedge: 'exact', value: truth }),
    unqualified: fc.nat().map((value) => ({ hedge: 'unqualified', value })),
    about: fc.nat().map((value) => ({ hedge: 'about', value, word })),
    'at-least': below.map((value) => ({ hedge: 'at-least', value, word })),
    'more-than': below.map((value) => ({ hedge: 'more-than', value: Math.min(value, Math.max(0, truth - 1)), word })),
    'up-to': above.map((value) => ({ hedge: 'up-to', value, word })),
    nearly: above.map((value) => ({ hedge: 'nearly', value: Math.max(value, truth + 1), word })),
    between: fc.tuple(below, above).map(([low, high]) => ({ hedge: 'between', low, high, word })),
  };
  const possible = HEDGES.filter(
    (hedge) => !(hedge === 'more-than' && truth === 0) && !(hedge === 'nearly' && truth === Number.MAX_SAFE_INTEGER),
  );
  return fc.oneof(...possible.map((hedge) => tellings[hedge].map((reported) => ({ reported, truth }))));
}

/** Whether a claim holds of a true result, given as a quotient of whole numbers (under one for people). */
export function holds(claim: DerivedClaim, over: bigint, under: bigint): boolean {
  // Everything in twentieths of the unit: one decimal place, and half of it.
  const truth = over * 20n * (claim.unit === 'percent' ? 100n : 1n);
  const twentieths = (amount: number) => {
    const [whole = '', tenth = '0'] = amount.toFixed(claim.unit === 'people' ? 0 : 1).split('.');
    return BigInt(whole) * 20n + BigInt(tenth) * 2n;
  };
  const compare = (amount: number, slack = 0n) => truth - (twentieths(amount) + slack) * under;
  switch (claim.hedge) {
    case 'exact':
      return claim.rounding === 'nearest'
        ? compare(claim.value, 1n) <= 0n && compare(claim.value, -1n) >= 0n
        : compare(claim.value) === 0n;
    case 'at-least':
      return compare(claim.value) >= 0n;
    case 'more-than':
      return compare(claim.value) > 0n;
    case 'up-to':
      return compare(claim.value) <= 0n;
    case 'between':
      return compare(claim.low) >= 0n && compare(claim.high) <= 0n;
  }
}

/** Two or more invented figures that may be combined by any formula: parts of one whole, told apart, of one day. */
export function family(numbers: {
  readonly whole: Reported;
  readonly parts: readonly Reported[];
}): Map<string, Figure> {
  const parts = numbers.parts.map((reported, at) =>
    inventedFigure({ id: `part-${at}`, reported, relations: [{ kind: 'part-of', to: 'whole' }] }),
  );
  const whole = inventedFigure({
    id: 'whole',
    reported: numbers.whole,
    relations: parts.length < 2 ? [] : [{ kind: 'made-up-of', parts: parts.map(({ id }) => id) }],
  });
  return new Map([whole, ...parts].map((figure) => [figure.id, figure]));
}

/** One formula of each kind on such a family. */
export const FORMULAS = {
  sum: { kind: 'sum', of: ['part-0', 'part-1'] },
  difference: { kind: 'difference', from: 'whole', take: 'part-0' },
  share: { kind: 'share', part: 'part-0', of: 'whole' },
  ratio: { kind: 'ratio', of: 'part-0', to: 'part-1' },
} as const satisfies Record<Formula['kind'], Formula>;
