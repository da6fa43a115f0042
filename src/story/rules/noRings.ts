import type { Placed, Rule } from '../draft.ts';
import type { Figure } from '../schema/figure.ts';

/** No figure is related to itself, and nothing supersedes or contains itself by way of others. */
export const noRings: Rule = ({ figures }, report) => {
  for (const at of figures) {
    const { id, relations } = at.record;
    for (const [index, relation] of relations.entries()) {
      const position = relation.kind === 'made-up-of' ? relation.parts.indexOf(id) : -1;
      if (position >= 0) {
        const path = ['relations', index, 'parts', position];
        report(at, path, `“${id}” is called a part of itself`, 'Name another figure');
      } else if (relation.kind !== 'made-up-of' && relation.to === id) {
        const path = ['relations', index, 'to'];
        report(at, path, `“${id}” is related to itself (${relation.kind})`, 'Name another figure');
      }
    }
  }
  const byId = new Map(figures.map((at) => [at.record.id, at]));
  for (const kind of ['supersedes', 'part-of'] as const) {
    for (const [id, ...others] of ringsOf(byId, kind)) {
      const at = byId.get(id);
      if (at === undefined) continue;
      const index = at.record.relations.findIndex((one) => one.kind === kind && one.to === others[0]);
      const wrong = `“${kind}” runs in a ring: ${[id, ...others, id].join(' → ')}`;
      report(at, ['relations', index, 'to'], wrong, 'Remove the relation that is wrong');
    }
  }
};

type Kind = 'supersedes' | 'part-of';

/** The rings of a kind of relation, each beginning with the figure that comes first by name. */
function ringsOf(byId: ReadonlyMap<string, Placed<Figure>>, kind: Kind): (readonly [string, ...string[]])[] {
  const inRing = idsThatLeadOn(byId, kind);
  const seen = new Set<string>();
  return [...inRing].flatMap((start) => {
    const way: string[] = [];
    let id: string | undefined = start;
    for (; id !== undefined && !seen.has(id); id = leadsTo(byId, kind, id).find((to) => inRing.has(to))) {
      seen.add(id);
      way.push(id);
    }
    const ring = id === undefined || !way.includes(id) ? [] : way.slice(way.indexOf(id));
    const first = ring.indexOf(ring.toSorted()[0] ?? '');
    const [head, ...rest] = [...ring.slice(first), ...ring.slice(0, first)];
    return head === undefined ? [] : [[head, ...rest] as const];
  });
}

/** What is left when figures that lead nowhere are taken away until there are none: rings, and the ways into them. */
function idsThatLeadOn(byId: ReadonlyMap<string, Placed<Figure>>, kind: Kind): Set<string> {
  const left = new Map([...byId.keys()].map((id) => [id, leadsTo(byId, kind, id).length]));
  const from = new Map<string, string[]>();
  for (const id of byId.keys()) {
    for (const to of leadsTo(byId, kind, id)) {
      const ids = from.get(to);
      if (ids === undefined) from.set(to, [id]);
      else ids.push(id);
    }
  }
  const ends = [...left].flatMap(([id, count]) => (count === 0 ? [id] : []));
  for (const end of ends) {
    left.delete(end);
    for (const id of from.get(end) ?? []) {
      const count = (left.get(id) ?? 0) - 1;
      left.set(id, count);
      if (count === 0) ends.push(id);
    }
  }
  return new Set(left.keys());
}

/** Other figures that one leads to, each once. */
function leadsTo(byId: ReadonlyMap<string, Placed<Figure>>, kind: Kind, id: string): string[] {
  const ids = (byId.get(id)?.record.relations ?? []).flatMap((one) => (one.kind === kind ? [one.to] : []));
  return [...new Set(ids)].filter((to) => to !== id && byId.has(to));
}
