import { group, least } from 'd3';

/** A place on a chart, in percents. */
export type Point = { readonly across: number; readonly down: number };

/** So many points are drawn one by one; a screen has hardly more rows than that to show them on. */
const ALL = 1000;

/**
 * Leaves out points of a long line that fall on rows of pixels drawn already: of every thousandth of the height the
 * first, the last, the least and the most are kept, so that the drawing is the same and no reported extreme is lost.
 * (M4: Jugel and others, “M4: A Visualization-Oriented Time Series Data Aggregation”, VLDB 2014.)
 */
export function keepExtremes(points: readonly Point[]): readonly Point[] {
  if (points.length <= ALL) return points;
  const rows = group(points, ({ down }) => Math.floor((down / 100) * ALL));
  return [...rows.values()].flatMap((row) => {
    const kept = new Set([
      row[0],
      row.at(-1),
      least(row, (point) => point.across),
      least(row, (point) => -point.across),
    ]);
    return row.filter((point) => kept.has(point));
  });
}
