import type { Placed, Rule } from '../draft.ts';
import { grouped } from '../sameCount.ts';
import type { Figure } from '../schema/figure.ts';
import { leastStated } from '../stated.ts';

/** Below this, equal numbers are chance. */
const SMALLEST = 10;

/**
 * One number under two measures of one source is most often a slip of the hand (a toll that was a count of shelters),
 * so where it is meant the figures say so.
 */
export const oneNumberOneMeasure: Rule = ({ figures }, report) => {
  for (const twins of grouped(figures, sourceAndNumber)) {
    for (const [index, at] of twins.entries()) {
      const { id, measure, reported, attribution } = at.record;
      const twin = twins.slice(0, index).find(({ record }) => record.measure !== measure && !saysSo(at.record, record));
      if (twin === undefined) continue;
      const wrong = `“${attribution.readIn}” gives ${leastStated(reported)} for people ${twin.record.measure} (“${twin.record.id}”) and for people ${measure}`;
      report(
        at,
        ['reported', 'value'],
        wrong,
        `Correct the slip, or add the relation “same-number-as” to “${id}” with the reason`,
      );
    }
  }
};

function sourceAndNumber({ record: { reported, attribution } }: Placed<Figure>): string | undefined {
  return 'value' in reported && reported.value >= SMALLEST ? `${attribution.readIn} ${reported.value}` : undefined;
}

function saysSo(one: Figure, other: Figure): boolean {
  const points = (from: Figure, to: Figure) =>
    from.relations.some((relation) => relation.kind === 'same-number-as' && relation.to === to.id);
  return points(one, other) || points(other, one);
}
