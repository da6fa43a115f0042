import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PEOPLE, placePeople, UNITS } from '../../../src/charts/placePeople.ts';
import { marksIn, marksPath } from '../../../src/exits/picture/marksIn.ts';
import { mostStated } from '../../../src/story/stated.ts';
import { anyReported } from '../../fixtures/anyReported.ts';

const people = anyReported.filter((reported) => mostStated(reported) < 20_000);

describe('the marks of a picture', () => {
  test('are as many as people were reported, each in a place of its own', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 12 }), (reported, across) => {
        const placed = placePeople(reported, [], 'one', across);
        const marks = [...marksIn(placed.solid), ...marksIn(placed.hollow)];
        expect(marks.length).toBe(mostStated(reported));
        expect(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(marks.length);
      }),
    );
  });

  test('of ten or a hundred are as many as were placed, the last only as wide as it is filled', () => {
    fc.assert(
      fc.property(people, fc.constantFrom(...UNITS), (reported, unit) => {
        const placed = placePeople(reported, [], unit, 4);
        const marks = [...marksIn(placed.solid), ...marksIn(placed.hollow)];
        const filled = marks.reduce((sum, { width = 0.8 }) => sum + width / 0.8, 0);
        expect(filled * PEOPLE[unit]).toBeCloseTo(mostStated(reported), 0);
      }),
    );
  });

  test('are a path of one shape each', () => {
    expect(
      marksPath(
        [
          { x: 1, y: 2 },
          { x: 3, y: 0, width: 0.4 },
        ],
        'h1z',
      ),
    ).toBe('M1 2h1zM3 0h0.4v.8h-0.4z');
  });
});
