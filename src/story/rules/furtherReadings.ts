import type { Placed, Rule } from '../draft.ts';
import type { Path } from '../reading/jsonFile.ts';

/**
 * Further sources and speakers are others than the first, each named once: a number seen in one place only must not
 * look as if it had been seen in two.
 */
export const furtherReadings: Rule = ({ figures, claims }, report) => {
  for (const at of figures) {
    const { attribution } = at.record;
    const { readIn, alsoReadIn, assertedBy, alsoAssertedBy } = attribution;
    refuseRepeats(at, ['attribution', 'alsoReadIn'], readIn, alsoReadIn, 'source');
    refuseRepeats(at, ['attribution', 'alsoAssertedBy'], assertedBy, alsoAssertedBy, 'speaker');
  }
  for (const at of claims) refuseRepeats(at, ['alsoReadIn'], at.record.readIn, at.record.alsoReadIn, 'source');

  function refuseRepeats(at: Placed, path: Path, first: string, further: readonly string[] = [], what: string): void {
    for (const [index, id] of further.entries()) {
      if (id !== first && further.indexOf(id) === index) continue;
      report(
        at,
        [...path, index],
        `the ${what} “${id}” is named ${id === first ? 'as the first already' : 'twice'}`,
        `Remove it, or name another ${what}`,
      );
    }
  }
};
