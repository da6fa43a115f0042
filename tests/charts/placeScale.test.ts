import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeScale } from '../../src/charts/placeScale.ts';
import type { Reported } from '../../src/story/schema/reported.ts';
import { anyReported } from '../fixtures/anyReported.ts';

const exactly = (value: number): Reported => ({ hedge: 'exact', value });
const ends = (reported: Reported) => (reported.hedge === 'between' ? [reported.low, reported.high] : [reported.value]);

const anyNumbers = fc.oneof(
  fc.array(anyReported, { maxLength: 6 }),
  fc.constantFrom([], [exactly(0)], [exactly(1)], [exactly(2)], [exactly(5), exactly(5)]),
  fc.constant([exactly(Number.MAX_SAFE_INTEGER)]),
);

function forAnyNumbers(check: (numbers: readonly Reported[]) => void) {
  fc.assert(fc.property(anyNumbers, check), { numRuns: 500 });
}

test('nothing handed in stands beyond 88 percent, so that every open arrow has room', () => {
  forAnyNumbers((numbers) => {
    const { percent } = placeScale(numbers);
    for (const people of numbers.flatMap(ends)) expect(percent(people)).toBeLessThanOrEqual(88 + 1e-9);
  });
});

test('the largest number fills at least a third of the lane, unless it is a handful', () => {
  forAnyNumbers((numbers) => {
    const largest = Math.max(0, ...numbers.flatMap(ends));
    if (largest > 1) expect(placeScale(numbers).percent(largest)).toBeGreaterThan(100 / 3);
  });
});

test('it begins at zero and is linear: one person has one length', () => {
  fc.assert(
    fc.property(anyNumbers, fc.nat({ max: 99_999 }), fc.nat({ max: 99_999 }), (numbers, one, other) => {
      const { percent } = placeScale(numbers);
      expect(percent(0)).toBe(0);
      expect(percent(one + other)).toBeCloseTo(percent(one) + percent(other), 6);
      expect(percent(one + 1)).toBeGreaterThan(percent(one));
    }),
  );
});

test('its labels run evenly from zero to its end', () => {
  forAnyNumbers((numbers) => {
    const { percent, ticks } = placeScale(numbers);
    const evenly = ticks.map((_, at) => (100 * at) / (ticks.length - 1));
    expect(ticks.length).toBeGreaterThanOrEqual(3);
    expect(ticks.length).toBeLessThanOrEqual(7);
    for (const [at, tick] of ticks.entries()) expect(percent(tick)).toBeCloseTo(evenly[at] ?? Number.NaN, 6);
  });
});

test('its labels are whole people, each another number', () => {
  forAnyNumbers((numbers) => {
    const { ticks } = placeScale(numbers);
    expect(ticks.filter((tick) => !Number.isInteger(tick))).toEqual([]);
    expect(new Set(ticks).size).toBe(ticks.length);
  });
});
