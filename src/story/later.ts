import { countUpTo } from './countUpTo.ts';
import { bounds } from './edtf.ts';
import { oncePer } from './oncePer.ts';
import { firstDay, panelOf, reportsOf } from './panel.ts';
import type { Panel } from './schema/about.ts';
import type { Figure } from './schema/figure.ts';
import type { Story } from './story.ts';

/** What may not be left out of a short account of what came later: a new number for an old one, a new method. */
const TURNS: readonly Figure['relations'][number]['kind'][] = ['supersedes', 'breaks-with'];

/** So many turns at most: a page of one figure does not grow with the record. */
const MOST_TURNS = 12;

/** What was reported later in short, and whether turns were left out because there are too many. */
export type Later = { readonly reports: readonly Figure[]; readonly isCut: boolean };

/**
 * What was reported later of the same thing, in short: the next report, those next that lowered, replaced or broke with
 * what came before, and the last. Misreports are left out. Empty where the story shows nothing over time.
 */
export function laterReports(story: Story, figure: Figure): Later {
  const panel = panelOf(story, figure);
  const until = figure.asOf.basis === 'unknown' ? undefined : bounds(figure.asOf.edtf).to;
  if (!panel || until === undefined) return { reports: [], isCut: false };
  const { all, turns } = coursesOf(story)(panel);
  const [next, last] = [all.reports[countUpTo(all.days, until)], all.reports.at(-1)];
  if (!next || !last) return { reports: [], isCut: false };
  const from = countUpTo(turns.days, until);
  return {
    reports: [...new Set([next, ...turns.reports.slice(from, from + MOST_TURNS), last])],
    isCut: turns.reports.length > from + MOST_TURNS,
  };
}

type Dated = { readonly reports: readonly Figure[]; readonly days: readonly string[] };

/** A panel's reports in order of time, without misreports and what has no day; and those of them that are turns. */
const coursesOf = oncePer((story: Story) =>
  oncePer((panel: Panel): { readonly all: Dated; readonly turns: Dated } => {
    const all = reportsOf(story, panel).filter(({ asOf, misreport }) => !misreport && firstDay(asOf) !== undefined);
    const turns = all.filter(({ relations }) => relations.some(({ kind }) => TURNS.includes(kind)));
    return { all: withDays(all), turns: withDays(turns) };
  }),
);

function withDays(reports: readonly Figure[]): Dated {
  return { reports, days: reports.map(({ asOf }) => firstDay(asOf) ?? '') };
}

/** Figures that differ from this one about the same thing, whichever of the two says so. */
export function rivalsOf(story: Story, figure: Figure): readonly Figure[] {
  return rivalsIn(story).get(figure.id) ?? [];
}

/** The rivals of every figure that has any, in the story's order. */
const rivalsIn = oncePer((story: Story): ReadonlyMap<string, readonly Figure[]> => {
  const pairs = [...story.figures.values()].flatMap(({ id, relations }) =>
    relations.flatMap((relation) => (relation.kind === 'rival-of' ? [[id, relation.to] as const] : [])),
  );
  const named = new Map<string, Set<string>>();
  for (const [one, other] of [...pairs, ...pairs.map(([one, other]) => [other, one] as const)])
    named.set(one, (named.get(one) ?? new Set()).add(other));
  const rivals = new Map<string, Figure[]>();
  for (const figure of story.figures.values())
    for (const id of named.get(figure.id) ?? []) rivals.set(id, [...(rivals.get(id) ?? []), figure]);
  return rivals;
});
