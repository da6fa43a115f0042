import type { Rule } from '../draft.ts';
import { possibleBounds } from '../edtf.ts';
import { NEVER } from '../order.ts';
import type { Source } from '../schema/source.ts';

/**
 * A figure has a caveat that could be known on the day its source came out. On pages as known on a day, caveats that
 * rest on later sources are left out, and a number must never stand there without one.
 */
export const knownCaveats: Rule = ({ figures, sources, sharedCaveats }, report) => {
  const out = new Map(sources.map(({ record }) => [record.id, outBy(record)]));
  const shared = new Map(sharedCaveats.map(({ record }) => [record.id, record]));
  for (const at of figures) {
    const day = out.get(at.record.attribution.readIn);
    const caveats = [...at.record.caveats, ...(at.record.sharedCaveats ?? []).flatMap((id) => shared.get(id) ?? [])];
    // Without a day the figure stands on no such page; without caveats it is another rule's affair.
    if (day === undefined || caveats.length === 0) continue;
    const isKnown = caveats.some(({ sources: of = [] }) => of.every((id) => (out.get(id) ?? NEVER) <= day));
    if (!isKnown) {
      const wrong = `every caveat rests on a source that came out after the figure’s own (${day})`;
      report(
        at,
        ['caveats'],
        wrong,
        'Write what could be known that day as a caveat of its own, before the later facts',
      );
    }
  }
};

function outBy(source: Source): string | undefined {
  return possibleBounds(source.published)?.to;
}
