import type { ReportPlace } from '../../reportPlace.ts';

/** Where the reports stand on a chart: read off its marks, or from its index where it has too many to mark. */
export async function readPlaces(chart: HTMLElement): Promise<readonly ReportPlace[]> {
  const { index } = chart.dataset;
  if (index !== undefined) return (await fetch(index)).json();
  const near = new Map([...marksOf(chart, '.timeline:not(.whole)')].map(({ id, down }) => [id, down]));
  return marksOf(chart, '.timeline.whole').map((place) => {
    const close = near.get(place.id);
    return close === undefined ? place : { ...place, near: close };
  });
}

function marksOf(chart: HTMLElement, plot: string): ReportPlace[] {
  return [...chart.querySelectorAll<SVGUseElement>(`${plot} use`)].map((mark) => ({
    id: mark.dataset.mark ?? '',
    across: Number.parseFloat(mark.getAttribute('x') ?? ''),
    down: Number.parseFloat(mark.getAttribute('y') ?? ''),
  }));
}
