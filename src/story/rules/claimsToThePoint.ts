import { speaksOf } from '../claims.ts';
import type { Placed, Rule } from '../draft.ts';
import type { Path } from '../reading/jsonFile.ts';
import type { Caveat, Figure } from '../schema/figure.ts';

/**
 * A caveat leads only to statements on its own subject: they speak of every figure that has the caveat, of a number on
 * its way, or of its place. Each is named once.
 */
export const claimsToThePoint: Rule = ({ figures, sharedCaveats, claims }, report) => {
  const said = new Map(claims.map(({ record }) => [record.id, record]));
  for (const at of sharedCaveats) {
    const having = figures.filter(({ record }) => record.sharedCaveats?.includes(at.record.id));
    hold(at, [], at.record, having);
  }
  for (const at of figures)
    for (const [index, caveat] of at.record.caveats.entries()) hold(at, ['caveats', index], caveat, [at]);

  function hold(at: Placed, path: Path, { claims: ids = [] }: Caveat, having: readonly Placed<Figure>[]): void {
    for (const [index, id] of ids.entries()) {
      const place = [...path, 'claims', index];
      if (ids.indexOf(id) < index) report(at, place, `“${id}” is named twice`, 'Name it once');
      const claim = said.get(id);
      // A claim about nothing is another rule’s affair.
      if (claim === undefined || claim.about.length === 0) continue;
      const passedBy = having.find(({ record }) => !claim.about.includes(record.place) && !speaksOf(claim, record));
      if (passedBy === undefined) continue;
      const wrong = `“${id}” speaks neither of “${passedBy.record.id}” nor of its way or place`;
      report(at, place, wrong, 'Take it out, or name in its "about" what it speaks of');
    }
  }
};
