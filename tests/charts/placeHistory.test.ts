import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeHistory } from '../../src/charts/placeHistory.ts';
import { placeScale } from '../../src/charts/placeScale.ts';
import type { Reported } from '../../src/story/schema/reported.ts';

const exact = (value: number): Reported => ({ hedge: 'exact', value });
const of = (id: string, value: number, line?: number) => ({ id, reported: exact(value), line });

test('keeps an older number until the next of its line, and lets other lines run past', () => {
  const reports = [of('a', 10, 0), of('x', 40, 1), of('lone', 5), of('b', 30, 0), of('y', 50, 1)];
  const scale = placeScale(reports.map(({ reported }) => reported));
  const rows = placeHistory(reports, scale).map(({ id, from, continues, passing }) => ({
    id,
    from,
    continues,
    passing: passing.map(({ line, at }) => `${line} at ${at}`),
  }));
  const at = scale.percent;
  expect(rows).toEqual([
    { id: 'a', from: undefined, continues: true, passing: [] },
    { id: 'x', from: undefined, continues: true, passing: [`0 at ${at(10)}`] },
    { id: 'lone', from: undefined, continues: false, passing: [`0 at ${at(10)}`, `1 at ${at(40)}`] },
    { id: 'b', from: at(10), continues: false, passing: [`1 at ${at(40)}`] },
    { id: 'y', from: at(40), continues: false, passing: [] },
  ]);
});

test('every line is whole from its first report to its last: no row in between lacks it, none beyond has it', () => {
  const reports = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 500 }), fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined })),
  );
  fc.assert(
    fc.property(reports, (given) => {
      const placed = given.map(([value, line], index) => of(`r${index}`, value, line));
      const scale = placeScale(placed.map(({ reported }) => reported));
      const rows = placeHistory(placed, scale);
      for (const line of new Set(placed.flatMap((one) => one.line ?? []))) {
        const own = placed.flatMap((one, index) => (one.line === line ? [index] : []));
        const [first = 0, last = 0] = [own[0], own.at(-1)];
        for (const [index, row] of rows.entries()) {
          const isPast = row.passing.some((one) => one.line === line);
          const isOwn = row.line === line;
          expect(isPast || isOwn).toBe(index >= first && index <= last);
          const before = own.filter((one) => one < index).at(-1);
          if (isPast) expect(row.passing.find((one) => one.line === line)?.at).toBe(rows[before ?? -1]?.mark.end);
          if (isOwn) expect(row.from).toBe(before === undefined ? undefined : rows[before]?.mark.end);
          if (isOwn) expect(row.continues).toBe(index < last);
        }
      }
    }),
  );
});

test('marks stand where bars would end', () => {
  const reports = [of('a', 10), of('b', 400)];
  const scale = placeScale(reports.map(({ reported }) => reported));
  expect(placeHistory(reports, scale).map(({ mark }) => mark.end)).toEqual([scale.percent(10), scale.percent(400)]);
});
