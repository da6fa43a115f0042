import type { Rule } from '../draft.ts';
import { possibleBounds } from '../edtf.ts';

/** A source cannot give the state of a day after it came out. Inferred dates count: a slip there is a slip as well. */
export const asOfBeforePublication: Rule = ({ figures, sources }, report) => {
  const published = new Map(sources.map(({ record }) => [record.id, possibleBounds(record.published)]));
  for (const at of figures) {
    const { asOf, attribution } = at.record;
    const [described, out] = [possibleBounds(asOf), published.get(attribution.readIn)];
    if (described === undefined || out?.to === undefined || described.from <= out.to) continue;
    const wrong = `the figure describes ${described.from}, but its source “${attribution.readIn}” came out on ${out.to}`;
    report(at, ['asOf', 'edtf'], wrong, 'Correct one of the two dates');
  }
};
