import type { Rule } from '../draft.ts';
import type { Reported } from '../schema/reported.ts';

/** Parts that make up a whole say so themselves, and where all of them are plain counts they add up to it. */
export const sumOfParts: Rule = ({ figures }, report) => {
  const byId = new Map(figures.map(({ record }) => [record.id, record]));
  for (const at of figures) {
    for (const [index, relation] of at.record.relations.entries()) {
      if (relation.kind !== 'made-up-of') continue;
      for (const [position, id] of relation.parts.entries()) {
        const part = byId.get(id);
        if (part === undefined || part.relations.some((back) => back.kind === 'part-of' && back.to === at.record.id))
          continue;
        report(
          at,
          ['relations', index, 'parts', position],
          `“${id}” does not say that it is a part of “${at.record.id}”`,
          'Add the relation “part-of” to it',
        );
      }
      const counts = relation.parts.map((id) => plainCount(byId.get(id)?.reported));
      const whole = plainCount(at.record.reported);
      if (whole === undefined || !counts.every((count) => count !== undefined)) continue;
      const sum = counts.reduce((total, count) => total + count, 0);
      if (sum === whole) continue;
      report(
        at,
        ['relations', index, 'parts'],
        `the parts add up to ${sum}, the whole is ${whole}`,
        'Correct the number that is wrong, or remove “made-up-of”: the source may not give all parts',
      );
    }
  }
};

/** A count without a bound or guess in it; anything else cannot be added. */
function plainCount(reported: Reported | undefined): number | undefined {
  return reported?.hedge === 'exact' || reported?.hedge === 'unqualified' ? reported.value : undefined;
}
