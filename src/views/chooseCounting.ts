import type { Outcome } from '../figure/outcome.ts';
import { outcomeOf } from '../figure/outcome.ts';
import type { Figure } from '../story/schema/figure.ts';
import { mostStated } from '../story/stated.ts';
import type { CitedFigure, Story } from '../story/story.ts';
import { chooseLedger, type LedgerEntry, type LedgerGroup } from './chooseLedger.ts';

/** People counted together: a figure, and the parts of it that can be shown inside its marks. */
export type Crowd = {
  readonly cited: CitedFigure;
  readonly parts: readonly CitedFigure[];
  readonly apartFrom: Figure | undefined;
  /** Whether the parts fill the whole: then nobody is left of whom more could be stated. */
  readonly isAllParts: boolean;
};

export type CrowdGroup = { readonly group: LedgerGroup['group']; readonly crowds: readonly Crowd[] };

/** The report's figures as crowds, in its own order and groups, and the outcomes that occur. */
export function chooseCounting(story: Story): {
  readonly groups: readonly CrowdGroup[];
  readonly outcomes: readonly Outcome[];
} {
  const { groups } = chooseLedger(story);
  const figures = groups.flatMap(({ entries }) => entries.map(({ cited }) => cited.figure));
  return {
    groups: groups.map(({ group, entries }) => ({ group, crowds: crowdsOf(entries) })),
    outcomes: [...new Set(figures.map(({ measure }) => outcomeOf(measure)))],
  };
}

function crowdsOf(entries: readonly LedgerEntry[]): Crowd[] {
  const insideOf = new Map(
    entries.map(({ cited, whole }) => [cited.figure.id, whole ? [] : partsInside(cited, entries)]),
  );
  const inside = new Set([...insideOf.values()].flat());
  return entries
    .filter(({ cited }) => !inside.has(cited))
    .map(({ cited, apartFrom }) => {
      const parts = insideOf.get(cited.figure.id) ?? [];
      return {
        cited,
        parts,
        apartFrom,
        isAllParts: peopleIn(parts) === mostStated(cited.figure.reported),
      };
    });
}

/**
 * The parts to be shown inside a whole. Several stand side by side only if the report states that they make it up:
 * else somebody may be in two of them, and each stands alone.
 */
function partsInside({ figure }: CitedFigure, entries: readonly LedgerEntry[]): CitedFigure[] {
  const parts = entries.filter(({ whole }) => whole?.id === figure.id).map(({ cited }) => cited);
  const stated = statedParts(figure);
  const areApart = parts.length === 1 || parts.every((part) => stated.includes(part.figure.id));
  return areApart && peopleIn(parts) <= mostStated(figure.reported) ? parts : [];
}

function peopleIn(parts: readonly CitedFigure[]): number {
  return parts.reduce((people, { figure }) => people + mostStated(figure.reported), 0);
}

function statedParts({ relations }: Figure): readonly string[] {
  return relations.flatMap((relation) => (relation.kind === 'made-up-of' ? relation.parts : []));
}
