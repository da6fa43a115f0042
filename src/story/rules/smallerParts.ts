import type { Placed, Rule } from '../draft.ts';
import { possibleBounds } from '../edtf.ts';
import type { Figure } from '../schema/figure.ts';
import { leastStated, mostStated, statedAt } from '../stated.ts';

/**
 * A part is smaller than its whole, counts the same thing in the same place, and belongs to the same day: the child
 * count of the next day’s report is no part of this day’s total. Above “about 40” a part of 41 is possible.
 */
export const smallerParts: Rule = ({ figures }, report) => {
  const byId = new Map(figures.map((at) => [at.record.id, at]));
  for (const at of figures) {
    for (const [index, relation] of at.record.relations.entries()) {
      const whole = relation.kind === 'part-of' ? byId.get(relation.to) : undefined;
      if (whole === undefined) continue;
      const wrong = mismatch(at.record, whole.record);
      if (wrong !== undefined) {
        report(
          at,
          ['relations', index, 'to'],
          `${wrong}, but “${at.record.id}” is called a part of it`,
          'Remove “part-of”, or correct what is counted',
        );
      } else if (isLarger(at, whole)) {
        report(
          at,
          statedAt(at.record.reported),
          `the part is larger than its whole “${whole.record.id}” (${leastStated(at.record.reported)} of ${mostStated(whole.record.reported)})`,
          'Correct the number, or remove “part-of”',
        );
      }
    }
  }
};

function mismatch(part: Figure, whole: Figure): string | undefined {
  if (part.measure !== whole.measure) return `“${whole.id}” counts people ${whole.measure}, not ${part.measure}`;
  if (part.place !== whole.place) return `“${whole.id}” is about ${whole.place}, not ${part.place}`;
  const [ofPart, ofWhole] = [possibleBounds(part.asOf), possibleBounds(whole.asOf)];
  if (ofPart === undefined || ofWhole === undefined) return undefined;
  const isSameDay = ofPart.from <= (ofWhole.to ?? ofPart.from) && ofWhole.from <= (ofPart.to ?? ofWhole.from);
  return isSameDay ? undefined : `“${whole.id}” describes another day`;
}

function isLarger(part: Placed<Figure>, whole: Placed<Figure>): boolean {
  return (
    whole.record.reported.hedge !== 'about' && leastStated(part.record.reported) > mostStated(whole.record.reported)
  );
}
