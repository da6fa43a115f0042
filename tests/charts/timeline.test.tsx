import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { keepExtremes } from '../../src/charts/keepExtremes.ts';
import { placeScale } from '../../src/charts/placeScale.ts';
import { placeTimeline, type TimelineReport } from '../../src/charts/placeTimeline.ts';
import { stepPath } from '../../src/charts/stepPath.ts';
import { TimelinePlot } from '../../src/charts/TimelinePlot.tsx';

const of = (id: string, day: string, value: number, line?: number): TimelineReport => ({
  id,
  day,
  line,
  reported: { hedge: 'exact', value },
});
const SPAN = { from: '2001-01-01', to: '2001-01-11' };

describe('placeTimeline', () => {
  const scale = placeScale([{ hedge: 'exact', value: 88 }]);
  const place = (reports: TimelineReport[]) => placeTimeline(reports, scale, SPAN);

  test('puts a report across by its number and down by its day, on linear scales', () => {
    const { reports } = place([of('a', '2001-01-01', 0), of('b', '2001-01-06', 50), of('c', '2001-01-11', 88)]);
    expect(reports.map(({ id, mark, down }) => [id, mark.end, down])).toEqual([
      ['a', 0, 0],
      ['b', 50, 50],
      ['c', 88, 100],
    ]);
  });

  test('keeps the older number until the newer, never slopes, and ends at the last report', () => {
    const { paths } = place([
      of('a', '2001-01-01', 10, 0),
      of('lone', '2001-01-02', 70),
      of('b', '2001-01-03', 30, 0),
      of('c', '2001-01-06', 20, 0),
    ]);
    expect(paths).toEqual([{ line: 0, d: 'M10 0V20H30V50H20' }]);
  });

  test('runs a line on to the end of a span that it outlasts, and draws nothing after it', () => {
    const placed = place([of('a', '2001-01-01', 10, 0), of('b', '2001-01-12', 60, 0)]);
    expect(placed.paths).toEqual([{ line: 0, d: 'M10 0V100' }]);
    expect(placed.reports.map(({ id }) => id)).toEqual(['a']);
  });

  test('draws one path a line, and none for a single report', () => {
    const { paths } = place([of('a', '2001-01-01', 10, 0), of('x', '2001-01-02', 40, 1), of('b', '2001-01-03', 30, 0)]);
    expect(paths.map(({ line }) => line)).toEqual([0]);
  });

  test.each([
    [{ from: '2001-01-01', to: '2001-01-11' }, /^\d{4}-\d\d-\d\d$/],
    [{ from: '2001-01-01', to: '2002-06-11' }, /^\d{4}-\d\d$/],
    [{ from: '2001-01-01', to: '2012-06-11' }, /^\d{4}$/],
  ])('names ticks as precisely as they stand apart: %o', (span, form) => {
    const { ticks } = placeTimeline([], scale, span);
    expect(ticks.length).toBeGreaterThan(3);
    for (const { edtf } of ticks) expect(edtf).toMatch(form);
  });

  test('stands where there is one day only', () => {
    const { reports, ticks } = placeTimeline([of('a', '2001-01-01', 10)], scale, {
      from: '2001-01-01',
      to: '2001-01-01',
    });
    expect(reports[0]?.down).toBe(50);
    expect(ticks.map(({ edtf }) => edtf)).toEqual(['2001-01-01']);
  });
});

describe('keepExtremes', () => {
  const points = (count: number) =>
    fc
      .array(fc.integer({ min: 0, max: 10_000 }), { minLength: count, maxLength: count })
      .map((across) => across.map((one, index) => ({ across: one / 100, down: (100 * index) / count })));

  test('leaves a line alone that can be drawn point by point', () => {
    fc.assert(
      fc.property(points(1000), (line) => keepExtremes(line) === line),
      { numRuns: 5 },
    );
  });

  test('keeps every extreme of a longer one, in order, and at most four points a row', () => {
    fc.assert(
      fc.property(points(6000), (line) => {
        const kept = keepExtremes(line);
        expect(kept.length).toBeLessThanOrEqual(4 * 1000);
        expect([kept[0], kept.at(-1)]).toEqual([line[0], line.at(-1)]);
        const across = (list: readonly { across: number }[]) => list.map((point) => point.across);
        expect(Math.max(...across(kept))).toBe(Math.max(...across(line)));
        expect(Math.min(...across(kept))).toBe(Math.min(...across(line)));
        expect(kept.map(({ down }) => down)).toEqual(kept.map(({ down }) => down).toSorted((a, b) => a - b));
      }),
      { numRuns: 20 },
    );
  });
});

test('a path goes only straight down and straight across', () => {
  const point = fc.record({
    across: fc.double({ min: 0, max: 100, noNaN: true }),
    down: fc.double({ min: 0, max: 100, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(point, { minLength: 1 }), (points) => {
      expect(stepPath(points, undefined)).toMatch(/^M[\d.e-]+ [\d.e-]+(V[\d.e-]+H[\d.e-]+)*$/);
    }),
  );
});

describe('TimelinePlot', () => {
  const reports: TimelineReport[] = [
    of('a', '2001-01-01', 10, 0),
    { ...of('b', '2001-01-06', 0, 0), reported: { hedge: 'at-least', value: 30, word: 'at least' } },
    { ...of('c', '2001-01-11', 0), reported: { hedge: 'between', low: 20, high: 60, word: 'to' } },
  ];
  const draw = (list: readonly TimelineReport[]) =>
    renderToStaticMarkup(
      <TimelinePlot
        timeline={placeTimeline(list, placeScale(list.map(({ reported }) => reported)), SPAN)}
        outcome="killed"
        ticks={[0, 50, 100]}
        styleOf={(line) => `claimant-${line}`}
        labels={new Map([['b', 'In the report']])}
      />,
    );

  test('draws a mark for each report in the shape of its hedge, and labels those it is told to', async () => {
    await expect(`${draw(reports).replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot('__snapshots__/timeline.html');
  });

  test('draws ten thousand reports in one path and marks only what it labels', () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      of(
        index === 5000 ? 'b' : `r${index}`,
        `2001-01-${String(1 + Math.floor(index / 1000)).padStart(2, '0')}`,
        index,
        0,
      ),
    );
    const drawn = draw(many);
    expect(drawn.match(/<path/g)).toHaveLength(1);
    expect(drawn.match(/<use/g)).toHaveLength(1);
    expect(drawn.length).toBeLessThan(20_000);
  });
});
