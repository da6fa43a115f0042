import { idsOf } from '../declaredIds.ts';
import type { Rule } from '../draft.ts';

/** What is shown over time names places and figures that exist, and shows inside it only another panel. */
export const soundPanels: Rule = (draft, report) => {
  const { about, isComplete } = draft;
  const panels = about?.record.panels;
  if (!about || !panels || !isComplete) return;
  const known = { places: idsOf(draft, 'places'), except: idsOf(draft, 'figures') };
  const ids = panels.map(({ id }) => id);
  for (const [index, panel] of panels.entries()) {
    const at = ['panels', index] as const;
    for (const field of ['places', 'except'] as const)
      for (const [place, id] of (panel[field] ?? []).entries())
        if (!known[field].has(id))
          report(about, [...at, field, place], `“${id}” is not declared in this story`, 'Name one that is');
    for (const [place, id] of (panel.inside ?? []).entries())
      if (id === panel.id || !ids.includes(id))
        report(about, [...at, 'inside', place], `“${id}” is no other panel`, `Name another of ${ids.join(', ')}`);
  }
};
