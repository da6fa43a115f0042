import { describe, expect, test } from 'vitest';
import { chooseDays } from '../../src/views/chooseDays.ts';

/** Every so-manyth day of some years. */
function daysOf(years: number, step: number): string[] {
  const day = (index: number) => new Date(Date.UTC(2010, 0, 1 + index * step)).toISOString().slice(0, 10);
  return Array.from({ length: Math.floor((years * 365) / step) }, (_, index) => day(index));
}

describe('the days that a page leads to', () => {
  test('are all of them while they are few', () => {
    const days = daysOf(2, 4);
    for (const day of days) expect(chooseDays(days, day)).toEqual(days);
  });

  test.each([
    ['every day of ten years', daysOf(10, 1)],
    ['every fifth day of thirty', daysOf(30, 5)],
  ])('are few of many (%s), in order, with the day itself and those around it in its month', (_, days) => {
    for (const day of days.filter((_, index) => index % 97 === 0)) {
      const chosen = chooseDays(days, day);
      expect(chosen.length).toBeLessThan(31 + 12 + 31);
      expect(chosen).toEqual(chosen.toSorted());
      expect(chosen).toEqual(expect.arrayContaining(days.filter((one) => one.slice(0, 7) === day.slice(0, 7))));
    }
  });

  test('lead from any day to any other in three links', () => {
    const days = daysOf(10, 1);
    const near = new Map(days.map((day) => [day, chooseDays(days, day)]));
    const ends = days.filter((_, index) => index % 131 === 0);
    for (const start of ends) {
      let reached = new Set([start]);
      for (let links = 0; links < 3; links++) reached = new Set([...reached].flatMap((day) => near.get(day) ?? []));
      expect(days.filter((day) => !reached.has(day))).toEqual([]);
    }
  });
});
