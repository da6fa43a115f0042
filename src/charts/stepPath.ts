import type { Point } from './keepExtremes.ts';

/**
 * A path that goes straight down with the older number until the day of the newer, and then across to it: it never
 * slopes, since between two reports nothing is known. Coordinates are cut to a hundredth of a percent, less than a tenth
 * of a pixel on a chart of a thousand.
 *
 * @param until where a line that goes on beyond its last point is cut off
 */
export function stepPath(points: readonly Point[], until: number | undefined): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const steps = rest.map(({ across, down }) => `V${cut(down)}H${cut(across)}`);
  return `M${cut(first.across)} ${cut(first.down)}${steps.join('')}${until === undefined ? '' : `V${until}`}`;
}

function cut(percent: number): number {
  return Number(percent.toFixed(2));
}
