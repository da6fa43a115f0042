import type { Rule } from '../draft.ts';
import type { Figure } from '../schema/figure.ts';

/**
 * What is reported apart, or not like for like, is never added: neither as parts of one whole nor as part and whole.
 * “Killed” and “missing” printed as one number is the mistake this refuses.
 */
export const noSumsApart: Rule = ({ figures }, report) => {
  const byId = new Map(figures.map(({ record }) => [record.id, record]));
  for (const at of figures) {
    for (const [index, relation] of at.record.relations.entries()) {
      const [members, path] =
        relation.kind === 'part-of'
          ? [
              [at.record.id, relation.to],
              ['relations', index, 'to'],
            ]
          : relation.kind === 'made-up-of'
            ? [
                [at.record.id, ...relation.parts],
                ['relations', index, 'parts'],
              ]
            : [[], []];
      const apart = pairs(members).find(
        ([one, other]) => isApart(byId.get(one), other) || isApart(byId.get(other), one),
      );
      if (apart === undefined) continue;
      const wrong = `“${apart[0]}” and “${apart[1]}” are reported apart or not like for like, and this adds them`;
      report(at, path, wrong, 'Keep one of the two relations');
    }
  }
};

function isApart(figure: Figure | undefined, other: string): boolean {
  return (figure?.relations ?? []).some(
    (relation) =>
      (relation.kind === 'reported-apart' || relation.kind === 'not-like-for-like') && relation.to === other,
  );
}

function pairs(ids: readonly string[]): (readonly [string, string])[] {
  return ids.flatMap((one, index) => ids.slice(index + 1).map((other) => [one, other] as const));
}
