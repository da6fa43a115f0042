import type { Placed, Rule } from '../draft.ts';
import { possibleBounds } from '../edtf.ts';
import type { Path } from '../reading/jsonFile.ts';
import type { Dated } from '../schema/dated.ts';

/**
 * No source gives the state of a day before that day, and none repeats words not yet said; this goes for further
 * sources as well. Inferred dates count: a slip there is a slip as well.
 */
export const asOfBeforePublication: Rule = ({ figures, claims, sources }, report) => {
  const published = new Map(sources.map(({ record }) => [record.id, possibleBounds(record.published)]));
  for (const at of figures) {
    const { asOf, attribution } = at.record;
    const says = 'the figure describes';
    refuseEarlier(at, ['asOf', 'edtf'], attribution.readIn, asOf, says);
    for (const [index, source] of (attribution.alsoReadIn ?? []).entries())
      refuseEarlier(at, ['attribution', 'alsoReadIn', index], source, asOf, says);
  }
  for (const at of claims) {
    const { saidOn, readIn, alsoReadIn = [] } = at.record;
    const says = 'the claim was made on';
    refuseEarlier(at, ['saidOn', 'edtf'], readIn, saidOn, says);
    for (const [index, source] of alsoReadIn.entries()) refuseEarlier(at, ['alsoReadIn', index], source, saidOn, says);
  }

  function refuseEarlier(at: Placed, path: Path, source: string, dated: Dated, says: string): void {
    const [described, out] = [possibleBounds(dated), published.get(source)];
    if (described === undefined || out?.to === undefined || described.from <= out.to) return;
    const wrong = `${says} ${described.from}, but its source “${source}” came out on ${out.to}`;
    report(at, path, wrong, 'Correct one of the two dates');
  }
};
