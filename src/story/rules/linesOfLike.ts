import type { Rule } from '../draft.ts';
import { isPossible } from '../edtf.ts';
import { linesOf } from '../lines.ts';
import { inPanel } from '../panel.ts';
import type { Dated, Period } from '../schema/dated.ts';
import { type Figure, NOBODY_NAMED } from '../schema/figure.ts';

/** A line over time joins no two reports that follow each other and are said not to be counted alike. */
export const linesOfLike: Rule = ({ about, figures }, report) => {
  const sound = figures.filter(({ record: { asOf, period } }) => exists(asOf) && exists(period));
  const placed = new Map(sound.map((at) => [at.record, at]));
  for (const panel of about?.record.panels ?? []) {
    if (panel.since !== undefined && !isPossible(panel.since)) continue;
    const reports = inPanel(panel, [...placed.keys()]);
    for (const line of linesOf(reports, NOBODY_NAMED))
      for (const [before, later] of pairs(line.reports)) {
        const at = placed.get(later);
        if (at === undefined || !(isUnlike(before, later) || isUnlike(later, before))) continue;
        report(
          at,
          ['relations'],
          `the line of “${panel.id}” joins “${later.id}” to “${before.id}”, which it is not like for like with`,
          `Add “breaks-with” to “${before.id}” here, with the reason, or remove “not-like-for-like”`,
        );
      }
  }
};

function exists(dated: Dated | Period): boolean {
  return dated.basis === 'unknown' || isPossible(dated.edtf);
}

function pairs(reports: readonly Figure[]): [before: Figure, later: Figure][] {
  return reports.slice(1).flatMap((later, index): [Figure, Figure][] => {
    const before = reports[index];
    return before === undefined ? [] : [[before, later]];
  });
}

function isUnlike({ relations }: Figure, other: Figure): boolean {
  return relations.some((relation) => relation.kind === 'not-like-for-like' && relation.to === other.id);
}
