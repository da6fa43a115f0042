import { bounds } from './edtf.ts';
import { oncePer } from './oncePer.ts';
import { compareText, NEVER } from './order.ts';
import type { Panel } from './schema/about.ts';
import type { Dated, Period } from './schema/dated.ts';
import type { Figure } from './schema/figure.ts';
import { leastStated } from './stated.ts';
import type { Story } from './story.ts';

/** The first day of a date or period, as YYYY-MM-DD; undefined where it is not known. */
export function firstDay(dated: Dated | Period): string | undefined {
  return dated.basis === 'unknown' ? undefined : bounds(dated.edtf).from;
}

/**
 * Every report that belongs to a panel, by the day it describes, on one day the lower first; undated ones come last.
 */
export function reportsOf(story: Story, panel: Panel): readonly Figure[] {
  return historiesOf(story)(panel);
}

const historiesOf = oncePer((story: Story) =>
  oncePer((panel: Panel): readonly Figure[] => {
    if (!story.known) return inPanel(panel, [...story.figures.values()]);
    // What was known on a day keeps the order of all: sorting it anew for every day would take a large record’s build far.
    return reportsOf(story.known.of, panel).flatMap(({ id }) => story.figures.get(id) ?? []);
  }),
);

/** Those of some figures that belong to a panel, in its order. Their dates must exist. */
export function inPanel(panel: Panel, figures: readonly Figure[]): Figure[] {
  return figures
    .filter((figure) => takes(panel, figure))
    .sort(
      (one, other) =>
        compareText(dayOf(one), dayOf(other)) || least(one) - least(other) || compareText(one.id, other.id),
    );
}

/** The panel a figure belongs to, the first of the story's that takes it. */
export function panelOf(story: Story, figure: Figure): Panel | undefined {
  return story.about.panels?.find((panel) => takes(panel, figure));
}

function takes(panel: Panel, { id, measure, population, place, period }: Figure): boolean {
  const since = panel.since && bounds(panel.since).from;
  return (
    !panel.except?.includes(id) &&
    panel.measures.includes(measure) &&
    panel.population === population.group &&
    panel.places.includes(place) &&
    (since === undefined || (firstDay(period) ?? since) === since)
  );
}

function dayOf({ asOf }: Figure): string {
  return firstDay(asOf) ?? NEVER;
}

/** The panel with this id. Throws for an unknown one. */
export function findPanel(story: Story, id: string): Panel {
  const panel = story.about.panels?.find((one) => one.id === id);
  if (!panel) throw new Error(`The story has no panel “${id}”`);
  return panel;
}

function least({ reported }: Figure): number {
  return leastStated(reported);
}
