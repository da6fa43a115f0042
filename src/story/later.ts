import { bounds } from './edtf.ts';
import { firstDay, panelOf, reportsOf } from './panel.ts';
import type { Figure } from './schema/figure.ts';
import type { Story } from './story.ts';

/** What may not be left out of a short account of what came later: a new number for an old one, a new method. */
const TURNS: readonly Figure['relations'][number]['kind'][] = ['supersedes', 'breaks-with'];

/**
 * What was reported later of the same thing, in short: the next report, each that lowered, replaced or broke with what
 * came before, and the last. Misreports are left out. Empty where the story shows nothing over time.
 */
export function laterReports(story: Story, figure: Figure): Figure[] {
  const panel = panelOf(story, figure);
  if (!panel || figure.asOf.basis === 'unknown') return [];
  const { to: until } = bounds(figure.asOf.edtf);
  const later = reportsOf(story, panel).filter(
    ({ asOf, misreport }) => !misreport && until !== undefined && (firstDay(asOf) ?? '') > until,
  );
  return later.filter(
    ({ relations }, index) =>
      index === 0 || index === later.length - 1 || relations.some(({ kind }) => TURNS.includes(kind)),
  );
}

/** Figures that differ from this one about the same thing, whichever of the two says so. */
export function rivalsOf(story: Story, figure: Figure): Figure[] {
  const named = new Set(figure.relations.flatMap((relation) => (relation.kind === 'rival-of' ? [relation.to] : [])));
  return [...story.figures.values()].filter(
    ({ id, relations }) =>
      named.has(id) || relations.some((relation) => relation.kind === 'rival-of' && relation.to === figure.id),
  );
}
