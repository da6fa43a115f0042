import type { Rule } from '../draft.ts';
import { possibleBounds } from '../edtf.ts';
import { NEVER } from '../order.ts';
import type { Figure, Measure } from '../schema/figure.ts';

/** A count of people killed may stand against one that does not tell killed and missing apart. */
const RIVAL_MEASURES: readonly (readonly Measure[])[] = [['killed', 'killed-or-missing']];

/**
 * Only counts of one thing replace each other, rival each other or break with each other, and only a later one
 * replaces or breaks with another. Rivals exclude each other, so neither is a part of the other.
 */
export const likeForLike: Rule = ({ figures }, report) => {
  const byId = new Map(figures.map(({ record }) => [record.id, record]));
  for (const at of figures) {
    for (const [index, relation] of at.record.relations.entries()) {
      if (relation.kind !== 'rival-of' && relation.kind !== 'supersedes' && relation.kind !== 'breaks-with') continue;
      const other = byId.get(relation.to);
      if (other === undefined || other === at.record) continue;
      const wrong = misfit(at.record, other, relation.kind);
      if (wrong === undefined) continue;
      const right = 'Name another figure, remove the relation, or say “not-like-for-like” where that is meant';
      report(at, ['relations', index, 'to'], `${wrong}, so “${at.record.id}” is not ${WORDS[relation.kind]} it`, right);
    }
  }
};

const WORDS = {
  'rival-of': 'a rival of',
  supersedes: 'a later state of',
  'breaks-with': 'a new series after',
} as const;

function misfit(figure: Figure, other: Figure, kind: keyof typeof WORDS): string | undefined {
  const measures = [figure.measure, other.measure];
  const mayRival = RIVAL_MEASURES.some((pair) => measures.every((measure) => pair.includes(measure)));
  if (figure.measure !== other.measure && !(kind === 'rival-of' && mayRival))
    return `“${other.id}” counts people ${other.measure}, not ${figure.measure}`;
  if (kind === 'rival-of') {
    if (isPartOf(figure, other)) return `“${figure.id}” is called a part of “${other.id}” as well`;
    return isPartOf(other, figure) ? `“${other.id}” is called a part of “${figure.id}”` : undefined;
  }
  const [own, others] = [possibleBounds(figure.asOf), possibleBounds(other.asOf)];
  const [from, to] = [others?.from ?? '', own?.to ?? NEVER];
  if (kind === 'supersedes') return to < from ? `“${other.id}” describes a later day` : undefined;
  if (figure.place !== other.place) return `“${other.id}” is about ${other.place}, not ${figure.place}`;
  if (figure.population.group !== other.population.group)
    return `“${other.id}” counts ${other.population.group}, not ${figure.population.group}`;
  return to <= from ? `“${other.id}” does not describe an earlier day` : undefined;
}

function isPartOf({ relations }: Figure, whole: Figure): boolean {
  return relations.some((relation) => relation.kind === 'part-of' && relation.to === whole.id);
}
