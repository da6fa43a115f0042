import type { ReportPlace } from '../../reportPlace.ts';

/** One plot of a chart: where a report stands on it, in percents down, if it does. */
type Plot = { readonly svg: SVGSVGElement; readonly downOf: (place: ReportPlace) => number | undefined };

/** The plots of a chart, which share their reports. */
export function plotsOf(chart: HTMLElement): Plot[] {
  return [...chart.querySelectorAll<SVGSVGElement>('.timeline-plot')].map((svg) => ({
    svg,
    downOf: svg.closest('.whole') ? ({ down }) => down : ({ near }) => near,
  }));
}

/** The report nearest to a point on the screen; its index, or -1 where the plot holds none. */
export function nearest({ svg, downOf }: Plot, places: readonly ReportPlace[], x: number, y: number): number {
  const { left, right, top, width, height } = svg.getBoundingClientRect();
  const isMirrored = getComputedStyle(svg).direction === 'rtl';
  const across = isMirrored ? right - x : x - left;
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  // Ten thousand distances take a tenth of a millisecond: a tree would take longer to build than it saves.
  for (const [index, place] of places.entries()) {
    const down = downOf(place);
    if (down === undefined) continue;
    const distance = Math.hypot((place.across / 100) * width - across, (down / 100) * height - (y - top));
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

/** Puts a plot’s cursor on a report, or takes it away. */
export function point({ svg, downOf }: Plot, place: ReportPlace | undefined): void {
  const cursor = svg.querySelector('.cursor');
  const [line, ring] = [cursor?.querySelector('line'), cursor?.querySelector('circle')];
  const down = place && downOf(place);
  cursor?.classList.toggle('shown', down !== undefined);
  if (!place || down === undefined) return;
  for (const [element, name] of [
    [line, 'y1'],
    [line, 'y2'],
    [ring, 'cy'],
  ] as const)
    element?.setAttribute(name, `${down}%`);
  ring?.setAttribute('cx', `${place.across}%`);
}
