import type { ReportPlace, Spot } from '../../reportPlace.ts';

/** Where the reports stand on a chart: read off its marks, or from its index where it has too many to mark. */
export async function readPlaces(chart: HTMLElement): Promise<readonly ReportPlace[]> {
  const { index } = chart.dataset;
  if (index !== undefined) return (await fetch(index)).json();
  const near = spotsOn(chart, '.timeline:not(.whole)');
  return [...spotsOn(chart, '.timeline.whole')].map(([id, whole]) => ({ id, whole, near: near.get(id) }));
}

function spotsOn(chart: HTMLElement, plot: string): Map<string, Spot> {
  const percent = (mark: Element, name: string) => Number.parseFloat(mark.getAttribute(name) ?? '');
  return new Map(
    [...chart.querySelectorAll<SVGUseElement>(`${plot} use[data-mark]`)].map((mark) => [
      mark.dataset.mark ?? '',
      { across: percent(mark, 'x'), down: percent(mark, 'y') },
    ]),
  );
}
