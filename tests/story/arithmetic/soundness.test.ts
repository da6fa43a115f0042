import fc from 'fast-check';
import { expect, test } from 'vitest';
import { derive } from '../../../src/story/arithmetic/derive.ts';
import type { DerivedClaim } from '../../../src/story/arithmetic/derived.ts';
import type { Formula } from '../../../src/story/schema/about.ts';
import { anyCount } from '../../fixtures/anyReported.ts';
import { anyTelling, FORMULAS, family, holds, type Told } from './truths.ts';

const RUNS = { numRuns: 20_000 };

/** A whole and two parts that do not overlap, each told in some way that its truth allows. */
const anyFamily = fc
  .tuple(anyCount, anyCount, fc.nat({ max: 40 }))
  .filter(([one, other, rest]) => one + other + rest <= Number.MAX_SAFE_INTEGER)
  .chain(([one, other, rest]) => fc.tuple(anyTelling(one), anyTelling(other), anyTelling(one + other + rest)))
  .map(([one, other, whole]) => ({ one, other, whole }));

/** What the formula comes to if the truths are these, as a quotient. */
function trueResult(kind: Formula['kind'], one: Told, other: Told, whole: Told): [over: bigint, under: bigint] {
  const [a, b, all] = [one, other, whole].map(({ truth }) => BigInt(truth)) as [bigint, bigint, bigint];
  switch (kind) {
    case 'sum':
      return [a + b, 1n];
    case 'difference':
      return [all - a, 1n];
    case 'share':
      return [a, all];
    case 'ratio':
      return [a, b];
  }
}

test.each(Object.values(FORMULAS))('whatever the truth is, the claim of a $kind holds', (formula) => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyFamily, ({ one, other, whole }) => {
      const figures = family({ whole: whole.reported, parts: [one.reported, other.reported] });
      const derived = derive(figures, formula);
      seen.add(derived.kind === 'derived' ? derived.claim.hedge : derived.reason);
      if (derived.kind === 'refused') return;
      const [over, under] = trueResult(formula.kind, one, other, whole);
      expect(under, JSON.stringify(derived)).not.toBe(0n);
      expect(holds(derived.claim, over, under), JSON.stringify([derived.claim, one, other, whole])).toBe(true);
    }),
    RUNS,
  );
  // The property says nothing of what never occurred.
  expect([...seen]).toEqual(
    expect.arrayContaining(['exact', 'at-least', 'up-to', 'between', 'no-range', 'open-bound']),
  );
});

test('a claim never says nothing: not “at least none”, not “up to all”', () => {
  fc.assert(
    fc.property(anyFamily, fc.constantFrom(...Object.values(FORMULAS)), ({ one, other, whole }, formula) => {
      const derived = derive(family({ whole: whole.reported, parts: [one.reported, other.reported] }), formula);
      if (derived.kind === 'refused') return;
      const { claim } = derived;
      if (claim.hedge === 'at-least') expect(claim.value).toBeGreaterThan(0);
      if (claim.unit === 'percent' && claim.hedge === 'up-to') expect(claim.value).toBeLessThan(100);
      if (claim.hedge === 'between') expect(claim.low).toBeLessThan(claim.high);
    }),
    RUNS,
  );
});

test('no number of people is claimed that cannot be held exactly', () => {
  fc.assert(
    fc.property(anyFamily, fc.constantFrom(FORMULAS.sum, FORMULAS.difference), ({ one, other, whole }, formula) => {
      const derived = derive(family({ whole: whole.reported, parts: [one.reported, other.reported] }), formula);
      if (derived.kind === 'refused') return;
      const { claim } = derived;
      const ends = claim.hedge === 'between' ? [claim.low, claim.high] : [claim.value];
      expect(ends.every((end) => Number.isSafeInteger(end) && end >= 0)).toBe(true);
    }),
  );
});

test('the check itself bites: a claim a tenth or one person off does not hold', () => {
  const share: DerivedClaim = { unit: 'percent', rounding: 'nearest', hedge: 'exact', value: 41.4 };
  expect(holds(share, 29n, 70n)).toBe(true);
  expect(holds({ ...share, value: 41.5 }, 29n, 70n)).toBe(false);
  expect(holds({ ...share, hedge: 'at-least', value: 41.5 }, 29n, 70n)).toBe(false);
  expect(holds({ ...share, hedge: 'more-than', value: 50 }, 1n, 2n)).toBe(false);
  expect(holds({ unit: 'people', rounding: 'none', hedge: 'up-to', value: 11 }, 12n, 1n)).toBe(false);
});
