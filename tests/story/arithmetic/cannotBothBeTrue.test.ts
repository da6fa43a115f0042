import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cannotBothBeTrue } from '../../../src/story/arithmetic/cannotBothBeTrue.ts';
import { differ } from '../../../src/story/differ.ts';
import type { Figure, Measure } from '../../../src/story/schema/figure.ts';
import type { Reported } from '../../../src/story/schema/reported.ts';
import { anyReported } from '../../fixtures/anyReported.ts';
import { inventedFigure } from '../../fixtures/inventedStory.ts';
import { anyTelling } from './truths.ts';

const day = (of: number) => `1987-05-${String(of).padStart(2, '0')}`;

/** A figure on a running count that began on the second of May, as of a day of that month. */
function running(measure: Measure, of: number, reported: Reported, changes: Partial<Figure> = {}): Figure {
  return inventedFigure({
    id: `on-${of}-${JSON.stringify(reported)}`,
    measure,
    reported,
    asOf: { basis: 'stated', edtf: day(of) },
    period: { basis: 'stated', edtf: `${day(2)}/${day(of)}` },
    ...changes,
  });
}

const exact = (value: number): Reported => ({ hedge: 'exact', value });
const one = (changes: Partial<Figure> = {}) => running('killed', 9, exact(40), { id: 'one', ...changes });
const other = (changes: Partial<Figure> = {}) => running('killed', 9, exact(30), { id: 'other', ...changes });
const because = { en: 'They count in different ways.' };

const anyMeasure = fc.constantFrom<Measure>('killed', 'injured', 'missing', 'held', 'released', 'killed-or-missing');
const anyDay = fc.integer({ min: 2, max: 28 });

describe('that two figures cannot both be true', () => {
  test('is never said where one truth allows both, however they are hedged', () => {
    const both = fc.nat({ max: 999 }).chain((truth) => fc.tuple(anyTelling(truth), anyTelling(truth)));
    fc.assert(
      fc.property(both, anyMeasure, anyDay, ([a, b], measure, of) => {
        expect(cannotBothBeTrue(running(measure, of, a.reported), running(measure, of, b.reported))).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test('is never said of a count that may have grown in between', () => {
    const course = fc
      .tuple(fc.nat({ max: 999 }), fc.nat({ max: 999 }))
      .chain(([then, more]) => fc.tuple(anyTelling(then), anyTelling(then + more)));
    fc.assert(
      fc.property(course, anyDay, anyDay, ([a, b], early, late) => {
        fc.pre(early !== late);
        const [from, to] = early < late ? [early, late] : [late, early];
        const [first, second] = [running('killed', from, a.reported), running('killed', to, b.reported)];
        expect([cannotBothBeTrue(first, second), cannotBothBeTrue(second, first)]).toEqual([false, false]);
      }),
      { numRuns: 2000 },
    );
  });

  test('is never said of people who may have come and gone, unless on one day', () => {
    fc.assert(
      fc.property(anyReported, anyReported, anyDay, anyDay, (a, b, early, late) => {
        fc.pre(early !== late);
        for (const measure of ['missing', 'held'] as const)
          expect(cannotBothBeTrue(running(measure, early, a), running(measure, late, b))).toBe(false);
      }),
    );
  });

  test('is never said where no range was given', () => {
    fc.assert(
      fc.property(anyReported, fc.nat(), anyDay, (a, value, of) => {
        for (const vague of [
          { hedge: 'about', value, word: 'some' } as const,
          { hedge: 'unqualified', value } as const,
        ])
          expect(cannotBothBeTrue(running('killed', of, a), running('killed', of, vague))).toBe(false);
      }),
    );
  });

  test('is the same whichever comes first', () => {
    fc.assert(
      fc.property(anyReported, anyReported, anyMeasure, anyDay, anyDay, (a, b, measure, early, late) => {
        const [first, second] = [running(measure, early, a), running(measure, late, b)];
        expect(cannotBothBeTrue(first, second)).toBe(cannotBothBeTrue(second, first));
      }),
    );
  });

  const said: readonly [string, Figure, Figure][] = [
    ['two counts of one day', one(), other()],
    ['a floor above a count', one({ reported: { hedge: 'at-least', value: 31, word: 'at least' } }), other()],
    ['more than a count', one({ reported: { hedge: 'more-than', value: 30, word: 'over' } }), other()],
    ['a count above a ceiling', one(), other({ reported: { hedge: 'up-to', value: 39, word: 'up to' } })],
    ['a range that ends below', one(), other({ reported: { hedge: 'between', low: 1, high: 39, word: 'to' } })],
    ['a later count of the dead that is lower', one(), other({ ...running('killed', 12, exact(30)), id: 'other' })],
  ];
  test.each(said)('is said of %s', (_, first, second) => {
    expect([cannotBothBeTrue(first, second), cannotBothBeTrue(second, first)]).toEqual([true, true]);
  });

  const unsaid: readonly [string, Figure, Figure][] = [
    ['a floor that a count reaches', one({ reported: { hedge: 'at-least', value: 30, word: 'at least' } }), other()],
    ['a later count of the dead that is higher', other(), one({ ...running('killed', 12, exact(40)), id: 'one' })],
    ['other things counted', one({ measure: 'injured' }), other()],
    ['other people', one({ population: { group: 'people', status: 'civilians' } }), other()],
    ['another place', one({ place: 'fell' }), other()],
    ['a count that begins earlier', one({ period: { basis: 'stated', edtf: `${day(1)}/${day(9)}` } }), other()],
    ['a count over more days', one({ period: { basis: 'stated', edtf: `${day(2)}/${day(10)}` } }), other()],
    ['a month', one({ period: { basis: 'stated', edtf: '1987-05' } }), other()],
    ['an approximate day', one({ asOf: { basis: 'stated', edtf: `${day(9)}~` } }), other()],
    ['an unknown day', one({ asOf: { basis: 'unknown' } }), other()],
    ['an unknown stretch of time', one({ period: { basis: 'unknown' } }), other({ period: { basis: 'unknown' } })],
    ['a misreport', one({ misreport: because }), other()],
    ['what is not like for like', one(), other({ relations: [{ kind: 'not-like-for-like', to: 'one', because }] })],
    ['what is reported apart', one({ relations: [{ kind: 'reported-apart', to: 'other', because }] }), other()],
    ['a part and its whole', one(), other({ relations: [{ kind: 'part-of', to: 'one' }] })],
    ['another method', one({ relations: [{ kind: 'breaks-with', to: 'other', because }] }), other()],
  ];
  test.each(unsaid)('is not said of %s', (_, first, second) => {
    expect([cannotBothBeTrue(first, second), cannotBothBeTrue(second, first)]).toEqual([false, false]);
  });
});

describe('two figures differ', () => {
  const rival = other({ reported: exact(40), relations: [{ kind: 'rival-of', to: 'one', because }] });

  test('where the record says so, whichever of the two says it and whatever their numbers, with its reason', () => {
    expect([differ(one(), rival), differ(rival, one())]).toEqual([{ because }, { because }]);
  });

  test('where they cannot both be true, without a reason of the record’s', () => {
    expect(differ(one(), other())).toEqual({ because: undefined });
  });

  test('nowhere else', () => {
    expect(differ(one(), other({ reported: exact(40) }))).toBeUndefined();
    expect(differ(one(), other({ relations: [{ kind: 'not-like-for-like', to: 'one', because }] }))).toBeUndefined();
  });
});
