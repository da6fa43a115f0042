import type { Rule } from '../draft.ts';
import type { Figure } from '../schema/figure.ts';

/** No figure is related to itself, and nothing supersedes or contains itself by way of others. */
export const noRings: Rule = ({ figures }, report) => {
  const byId = new Map(figures.map(({ record }) => [record.id, record]));
  for (const at of figures) {
    for (const [index, relation] of at.record.relations.entries()) {
      const { id } = at.record;
      if (relation.kind === 'made-up-of') {
        const position = relation.parts.indexOf(id);
        if (position >= 0)
          report(
            at,
            ['relations', index, 'parts', position],
            `“${id}” is called a part of itself`,
            'Name another figure',
          );
        continue;
      }
      const path = ['relations', index, 'to'];
      if (relation.to === id) {
        report(at, path, `“${id}” is related to itself (${relation.kind})`, 'Name another figure');
      } else if (relation.kind === 'supersedes' || relation.kind === 'part-of') {
        const ring = wayBack(byId, relation.kind, relation.to, id);
        // One report per ring, at the entry that comes first by name.
        if (ring === undefined || ring.some((other) => other < id)) continue;
        report(
          at,
          path,
          `“${relation.kind}” runs in a ring: ${[id, ...ring, id].join(' → ')}`,
          'Remove the relation that is wrong',
        );
      }
    }
  }
};

/** The figures on the way from one to another along a kind of relation, if there is a way. */
function wayBack(
  byId: ReadonlyMap<string, Figure>,
  kind: 'supersedes' | 'part-of',
  from: string,
  to: string,
  seen: readonly string[] = [],
): string[] | undefined {
  if (seen.includes(from)) return undefined;
  for (const relation of byId.get(from)?.relations ?? []) {
    if (relation.kind !== kind) continue;
    if (relation.to === to) return [from];
    const rest = wayBack(byId, kind, relation.to, to, [...seen, from]);
    if (rest !== undefined) return [from, ...rest];
  }
  return undefined;
}
