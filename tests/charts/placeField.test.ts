import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeField } from '../../src/charts/placeField.ts';
import { LANES, placeGrain, ROOMS, SQUARES } from '../../src/charts/placeGrain.ts';
import { placeScale } from '../../src/charts/placeScale.ts';
import type { Reported } from '../../src/story/schema/reported.ts';
import { HEDGES } from '../fixtures/anyReported.ts';
import { areaOf, cornersOf } from './contour.ts';

const anyEnd = fc.oneof(fc.integer({ min: 4, max: 400 }), fc.integer({ min: 4, max: 7_000_000_000 }));

/** A number with its hedge on a scale that holds it. */
const anyOnScale = fc
  .tuple(fc.constantFrom(...HEDGES), anyEnd, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([hedge, most, share]) => {
    const value = Math.floor(most * share);
    const reported: Reported =
      hedge === 'between'
        ? { hedge, low: Math.floor(value / 3), high: value, word: 'between' }
        : hedge === 'exact' || hedge === 'unqualified'
          ? { hedge, value }
          : { hedge, value, word: 'a hedge' };
    return { reported, end: placeScale([{ hedge: 'exact', value: most }]).end };
  });

describe.each(ROOMS)('in a %s room', (room) => {
  test('a bar holds exactly as many squares as people were reported', () => {
    fc.assert(
      fc.property(anyOnScale, ({ reported, end }) => {
        const grain = placeGrain(end, room);
        const [low, high] = reported.hedge === 'between' ? [reported.low, reported.high] : [0, reported.value];
        const squares = areaOf(placeField(reported, grain).contour) / grain.pitch ** 2;
        expect(squares).toBeCloseTo((high - low) / SQUARES[grain.unit], 1);
      }),
      { numRuns: 500 },
    );
  });

  test('it ends where the scale has its number, to a column, and stays on its lane', () => {
    fc.assert(
      fc.property(anyOnScale, ({ reported, end }) => {
        const grain = placeGrain(end, room);
        const field = placeField(reported, grain);
        const high = reported.hedge === 'between' ? reported.high : reported.value;
        const onScale = (high / end) * grain.width;
        expect(field.end).toBeGreaterThan(onScale - 0.01);
        expect(field.end).toBeLessThan(onScale + grain.pitch + 0.01);
        for (const [x, y] of cornersOf(field.contour)) {
          expect(x).toBeLessThanOrEqual(Math.max(field.end, grain.pitch) + 0.01);
          expect(y).toBeLessThanOrEqual(grain.height + 0.01);
        }
      }),
    );
  });

  test('squares are whole pixels apart, fit the lane, and no bar is a tower', () => {
    fc.assert(
      fc.property(anyEnd, (end) => {
        const { pitch, rows, width, height } = placeGrain(end, room);
        expect(Number.isInteger(pitch) && Number.isInteger(rows)).toBe(true);
        expect(pitch).toBeGreaterThanOrEqual(2);
        expect(width).toBeLessThanOrEqual(LANES[room] + 1e-6);
        expect(width).toBeGreaterThan(LANES[room] / 4);
        expect(height).toBeLessThanOrEqual(120);
      }),
      { numRuns: 500 },
    );
  });
});

test('a square stands for as many people in every room', () => {
  fc.assert(
    fc.property(anyEnd, (end) => {
      expect(new Set(ROOMS.map((room) => placeGrain(end, room).unit)).size).toBe(1);
    }),
  );
});

test('the largest scales of the real and of small stories', () => {
  const grains = [4, 60, 400, 8_000, 8_100, 8_200, 80_000, 8_000_000_000].flatMap((end) =>
    ROOMS.map((room) => {
      const { unit, rows, pitch, width } = placeGrain(end, room);
      return `${end} ${room}: ${unit}, ${rows} rows, ${pitch} px apart, ${width.toFixed(1)} px`;
    }),
  );
  expect(grains.join('\n')).toMatchInlineSnapshot(`
    "4 narrow: one, 1 rows, 51 px apart, 204.0 px
    4 middle: one, 1 rows, 73 px apart, 292.0 px
    4 wide: one, 1 rows, 89 px apart, 356.0 px
    60 narrow: one, 3 rows, 13 px apart, 260.0 px
    60 middle: one, 2 rows, 18 px apart, 540.0 px
    60 wide: one, 2 rows, 23 px apart, 690.0 px
    400 narrow: one, 8 rows, 5 px apart, 250.0 px
    400 middle: one, 6 rows, 7 px apart, 466.7 px
    400 wide: one, 4 rows, 8 px apart, 800.0 px
    8000 narrow: one, 60 rows, 2 px apart, 266.7 px
    8000 middle: one, 30 rows, 2 px apart, 533.3 px
    8000 wide: one, 20 rows, 2 px apart, 800.0 px
    8100 narrow: one, 60 rows, 2 px apart, 270.0 px
    8100 middle: one, 30 rows, 2 px apart, 540.0 px
    8100 wide: one, 21 rows, 2 px apart, 771.4 px
    8200 narrow: ten, 10 rows, 3 px apart, 246.0 px
    8200 middle: ten, 8 rows, 5 px apart, 512.5 px
    8200 wide: ten, 7 rows, 6 px apart, 702.9 px
    80000 narrow: ten, 60 rows, 2 px apart, 266.7 px
    80000 middle: ten, 30 rows, 2 px apart, 533.3 px
    80000 wide: ten, 20 rows, 2 px apart, 800.0 px
    8000000000 narrow: million, 60 rows, 2 px apart, 266.7 px
    8000000000 middle: million, 30 rows, 2 px apart, 533.3 px
    8000000000 wide: million, 20 rows, 2 px apart, 800.0 px"
  `);
});

test('a bar too low to see is a line, and no other is', () => {
  const grain = placeGrain(80_000, 'wide');
  const isHairline = (value: number) => placeField({ hedge: 'exact', value }, grain).isHairline;
  expect(grain.unit).toBe('ten');
  expect([0, 1, 9, 10, 11, 8_000].map(isHairline)).toEqual([true, true, true, false, false, false]);
});
