import type { ReportPlace, Spot } from '../../reportPlace.ts';

/** One plot of a chart, and where a report stands on it, if it does. */
type Plot = {
  readonly svg: SVGSVGElement;
  /** The plot itself, without the margin from which its marks can be reached. */
  readonly reach: Element;
  readonly spotOf: (place: ReportPlace) => Spot | undefined;
};

/** The plots of a chart, which share their reports but not their scales. */
export function plotsOf(chart: HTMLElement): Plot[] {
  return [...chart.querySelectorAll<SVGSVGElement>('.timeline-plot')].map((svg) => ({
    svg,
    reach: svg.querySelector('.reach') ?? svg,
    spotOf: svg.closest('.whole') ? ({ whole }) => whole : ({ near }) => near,
  }));
}

/** The report nearest to a point on the screen; its index, or -1 where the plot holds none. */
export function nearest({ svg, reach, spotOf }: Plot, places: readonly ReportPlace[], x: number, y: number): number {
  const { left, right, top, width, height } = reach.getBoundingClientRect();
  const isMirrored = getComputedStyle(svg).direction === 'rtl';
  const across = isMirrored ? right - x : x - left;
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  // Ten thousand distances take a tenth of a millisecond: a tree would take longer to build than it saves.
  for (const [index, place] of places.entries()) {
    const spot = spotOf(place);
    if (!spot) continue;
    const distance = Math.hypot((spot.across / 100) * width - across, (spot.down / 100) * height - (y - top));
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

/** Puts a plot’s cursor on a report, or takes it away. */
export function point({ svg, spotOf }: Plot, place: ReportPlace | undefined): void {
  const cursor = svg.querySelector('.cursor');
  const [line, ring] = [cursor?.querySelector('line'), cursor?.querySelector('circle')];
  const spot = place && spotOf(place);
  cursor?.classList.toggle('shown', spot !== undefined);
  if (!spot) return;
  for (const [element, name] of [
    [line, 'y1'],
    [line, 'y2'],
    [ring, 'cy'],
  ] as const)
    element?.setAttribute(name, `${spot.down}%`);
  ring?.setAttribute('cx', `${spot.across}%`);
}
