import type { Rule } from '../draft.ts';
import type { Figure } from '../schema/figure.ts';

/** Below this, equal numbers are chance. */
const SMALLEST = 10;

/**
 * One number under two measures of one source is most often a slip of the hand (a toll that was a count of shelters),
 * so where it is meant the figures say so.
 */
export const oneNumberOneMeasure: Rule = ({ figures }, report) => {
  for (const [index, at] of figures.entries()) {
    const { id, measure, reported, attribution } = at.record;
    if (!('value' in reported) || reported.value < SMALLEST) continue;
    const twin = figures.slice(0, index).find(({ record }) => {
      const isSame = 'value' in record.reported && record.reported.value === reported.value;
      return (
        isSame &&
        record.measure !== measure &&
        record.attribution.readIn === attribution.readIn &&
        !saysSo(at.record, record)
      );
    });
    if (twin === undefined) continue;
    const wrong = `“${attribution.readIn}” gives ${reported.value} for people ${twin.record.measure} (“${twin.record.id}”) and for people ${measure}`;
    report(
      at,
      ['reported', 'value'],
      wrong,
      `Correct the slip, or add the relation “same-number-as” to “${id}” with the reason`,
    );
  }
};

function saysSo(one: Figure, other: Figure): boolean {
  const points = (from: Figure, to: Figure) =>
    from.relations.some((relation) => relation.kind === 'same-number-as' && relation.to === to.id);
  return points(one, other) || points(other, one);
}
