import type { ReportPlace } from '../../reportPlace.ts';
import { chooseFigure, chosenFigure, onChoice } from '../choice.ts';
import { copyWords } from './copyWords.ts';
import { nearest, plotsOf, point } from './plots.ts';
import { readPlaces } from './readPlaces.ts';
import { sayRow } from './sayRow.ts';
import { wordsOf } from './wordsOf.ts';

/**
 * Lets a reader choose a report of a chart over time by pointer, touch or key. There is one choice: the slider holds it,
 * the cursor shows it, its words stand beside the chart, and it is the address. Pointing without pressing only looks.
 */
export async function timeline(page: Document): Promise<void> {
  const chart = page.querySelector<HTMLElement>('.timelines');
  const stepper = chart?.querySelector<HTMLElement>('.stepper');
  const slider = stepper?.querySelector('input');
  const chosen = stepper?.querySelector<HTMLElement>('.chosen');
  if (!chart || !stepper || !slider || !chosen) return;
  const hint = [...chosen.childNodes];
  const plots = plotsOf(chart);
  let places: readonly ReportPlace[] = [];
  let choice = -1;
  let looked = -1;

  const look = async (index: number) => {
    looked = index;
    const place = places[index];
    for (const plot of plots) point(plot, place);
    const words = place ? await wordsOf(place).catch(() => null) : null;
    // Another report may have been looked at while this one’s words were on their way.
    if (looked !== index) return;
    const hadFocus = chosen.contains(page.activeElement);
    chosen.replaceChildren(...(words ? copyWords(words) : hint));
    if (hadFocus) slider.focus({ preventScroll: true });
    if (index === choice) slider.setAttribute('aria-valuetext', words ? sayRow(words) : (chosen.textContent ?? ''));
  };
  const choose = (index: number) => {
    choice = index;
    slider.value = String(index);
    return look(index);
  };
  const addressed = () => places.findIndex((place) => place.id === chosenFigure());

  for (const plot of plots) {
    const at = ({ clientX, clientY }: MouseEvent) => nearest(plot, places, clientX, clientY);
    plot.svg.addEventListener('pointermove', (event) => {
      const index = at(event);
      if (event.pointerType === 'mouse' && index !== looked) void look(index);
    });
    plot.svg.addEventListener('pointerleave', () => {
      if (looked !== choice) void look(choice);
    });
    plot.svg.addEventListener('click', async (event) => {
      const index = at(event);
      await choose(index);
      chooseFigure(places[index]?.id ?? '', 'push');
      chosen.scrollIntoView({ block: 'nearest' });
    });
  }
  slider.addEventListener('input', () => choose(Number(slider.value)));
  slider.addEventListener('change', () => chooseFigure(places[choice]?.id ?? '', 'replace'));
  page.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && choice >= 0) chooseFigure('', 'replace');
  });

  places = await readPlaces(chart);
  // One stop before the first report: nothing is chosen there.
  slider.min = '-1';
  slider.max = String(places.length - 1);
  stepper.hidden = false;
  await choose(addressed());
  onChoice(() => {
    if (addressed() !== choice) void choose(addressed());
  });
}
