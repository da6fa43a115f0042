import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PEOPLE, type PeopleUnit, placePeople, UNITS } from '../../src/charts/placePeople.ts';
import { type Hedge, Reported } from '../../src/story/schema/reported.ts';
import { mostStated } from '../../src/story/stated.ts';
import { HEDGES } from '../fixtures/anyReported.ts';
import { amount, marksIn, rectsOf } from './marksIn.ts';

function said(hedge: Hedge, one: number, other = 0): Reported {
  const [low, high] = [Math.min(one, other), Math.max(one, other)];
  return Reported.parse(
    hedge === 'between'
      ? { hedge, low, high, word: 'between' }
      : hedge === 'exact' || hedge === 'unqualified'
        ? { hedge, value: one }
        : { hedge, value: one, word: 'a hedge' },
  );
}

const anyCount = fc.oneof(
  fc.nat({ max: 30 }),
  fc.nat({ max: 9_999 }),
  fc.integer({ min: 0, max: 90 }).map((n) => n * 100),
);
const anyAcross = fc.integer({ min: 1, max: 12 });

describe.each(HEDGES.flatMap((hedge) => UNITS.map((unit) => [hedge, unit] as const)))(
  '“%s” in marks of %s',
  (hedge, unit) => {
    test('has as many marks as people were reported, each once, in reading order', () => {
      fc.assert(
        fc.property(anyCount, anyCount, anyAcross, (one, other, across) => {
          const reported = said(hedge, one, other);
          const { marks, solid, hollow } = placePeople(reported, [], unit, across);
          const [filled, empty] = [marksIn(solid, across), marksIn(hollow, across)];
          const all = new Set([...filled.keys(), ...empty.keys()]);
          expect(marks * PEOPLE[unit]).toBeCloseTo(mostStated(reported), 6);
          expect(amount(filled) + amount(empty)).toBeCloseTo(marks, 2);
          expect([...all].toSorted((a, b) => a - b)).toEqual(
            Array.from({ length: Math.ceil(marks) }, (_, mark) => mark),
          );
          for (const mark of filled.keys()) expect((filled.get(mark) ?? 0) + (empty.get(mark) ?? 0)).toBeLessThan(1.01);
        }),
        { numRuns: 60 },
      );
    });
  },
);

test('few rectangles, however many people', () => {
  fc.assert(
    fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), anyAcross, (people, across) => {
      const { solid } = placePeople(said('exact', people), [], 'one', across);
      expect(rectsOf(solid.replaceAll(/e\+\d+/g, '')).length).toBeLessThanOrEqual(4);
    }),
  );
});

describe('an end says in which direction, never how far', () => {
  const endsOf = (hedge: Hedge, value: number, unit: PeopleUnit) => {
    const { hollow, places, open, solid } = placePeople(said(hedge, value, value), [], unit, 10);
    return {
      hollow: marksIn(hollow, 10).size,
      places: places.split('M').length - 1,
      open: open.match(/h[\d.]+/g) ?? [],
      isFilled: solid !== '',
    };
  };

  test.each([20, 300, 1234, 9000])('whatever the number (%i)', (value) => {
    expect(HEDGES.map((hedge) => [hedge, endsOf(hedge, value, 'one')])).toEqual(
      Object.entries({
        exact: { hollow: 0, places: 0, open: [], isFilled: true },
        unqualified: { hollow: 0, places: 0, open: [], isFilled: true },
        'at-least': { hollow: 0, places: 0, open: ['h10', 'h10'], isFilled: true },
        'more-than': { hollow: 0, places: 0, open: ['h8', 'h8'], isFilled: true },
        about: { hollow: 5, places: 5, open: [], isFilled: true },
        nearly: { hollow: 5, places: 0, open: [], isFilled: true },
        'up-to': { hollow: value, places: 0, open: [], isFilled: false },
        between: { hollow: 0, places: 0, open: [], isFilled: true },
      }),
    );
  });

  test('fewer people than hollow marks are all hollow', () => {
    expect(endsOf('about', 3, 'one')).toEqual({ hollow: 3, places: 5, open: [], isFilled: false });
  });

  test('between is filled to the lower number and hollow to the higher', () => {
    const { solid, hollow } = placePeople(said('between', 12, 15), [], 'one', 10);
    expect([marksIn(solid, 10).size, marksIn(hollow, 10).size]).toEqual([12, 3]);
  });

  test('everything drawn stands inside the field, and the open row beside or below the last mark', () => {
    fc.assert(
      fc.property(
        anyCount,
        anyAcross,
        fc.constantFrom<Hedge>('at-least', 'more-than', 'about'),
        (value, across, hedge) => {
          const { width, height, open, places, solid } = placePeople(said(hedge, value), [], 'one', across);
          const starts = [...`${open}${places}`.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)/g)].map((found) =>
            found.slice(1).map(Number),
          );
          for (const [x = 0, y = 0, length = 0] of starts) {
            expect(x + length).toBeLessThanOrEqual(width);
            expect(y).toBeLessThanOrEqual(height);
          }
          for (const { x, y, width: wide, height: high } of rectsOf(solid)) {
            expect(x + wide).toBeLessThanOrEqual(width);
            expect(y + high).toBeLessThanOrEqual(height);
          }
          expect(starts.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('parts', () => {
  test('are as many marks as were reported, side by side from the first, inside their whole', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 3000 }),
        fc.nat({ max: 3000 }),
        fc.integer({ min: 1, max: 3000 }),
        anyAcross,
        (one, other, rest, across) => {
          const whole = said('at-least', one + other + rest);
          const { parts } = placePeople(whole, [said('exact', one), said('exact', other)], 'one', across);
          const [first, second] = parts.map(({ solid }) =>
            [...marksIn(solid, across).keys()].toSorted((a, b) => a - b),
          );
          expect(first).toEqual(Array.from({ length: one }, (_, mark) => mark));
          expect(second).toEqual(Array.from({ length: other }, (_, mark) => one + mark));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('have a contour around their marks and no others', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), anyAcross, (part, across) => {
        const [placed] = placePeople(said('exact', 3001), [said('exact', part)], 'one', across).parts;
        const rects = rectsOf(placed?.contour ?? '');
        const isInside = (mark: number) => {
          const block = Math.floor(mark / 100);
          const x = (block % across) * 11 + (mark % 10) + 0.4;
          const y = Math.floor(block / across) * 11 + Math.floor((mark % 100) / 10) + 0.4;
          return rects.some((rect) => x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height);
        };
        expect(Array.from({ length: 3001 }, (_, mark) => mark).filter(isInside).length).toBe(part);
      }),
      { numRuns: 40 },
    );
  });

  test('that fill their whole are told apart by contours alone', () => {
    const { parts } = placePeople(said('exact', 26), [said('exact', 11), said('exact', 15)], 'one', 10);
    expect(parts.map(({ solid, isOpen }) => [solid, isOpen])).toEqual([
      ['', false],
      ['', false],
    ]);
  });

  test('are shaded no further than their own hedge allows', () => {
    const shaded = (part: Reported) => {
      const [placed] = placePeople(said('exact', 900), [part], 'one', 10).parts;
      return [amount(marksIn(placed?.solid ?? '', 10)), placed?.isOpen];
    };
    expect(HEDGES.map((hedge) => [hedge, ...shaded(said(hedge, 40, 30))])).toEqual(
      [
        ['exact', 40, false],
        ['unqualified', 40, false],
        ['at-least', 40, true],
        ['more-than', 40, true],
        ['about', 35, true],
        ['nearly', 35, true],
        ['up-to', 0, true],
        ['between', 30, true],
      ].map(([hedge, people, isOpen]) => [hedge, expect.closeTo(Number(people), 6), isOpen]),
    );
  });
});
