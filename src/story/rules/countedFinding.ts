import { differingStrands } from '../differingStrands.ts';
import type { Rule } from '../draft.ts';

/** The figure that is said to have changed most did: more of its strands differ somewhere than of any other’s. */
export const countedFinding: Rule = ({ about, figures, isComplete }, report) => {
  const claimed = about?.record.journeys?.changedMost;
  if (about === undefined || claimed === undefined || !isComplete) return;
  const ways = figures.flatMap(({ record }) =>
    record.chain === undefined ? [] : { id: record.id, differing: differingStrands(record.chain) },
  );
  const path = ['journeys', 'changedMost'];
  const own = ways.find(({ id }) => id === claimed);
  if (own === undefined) {
    // An id that is not declared at all is another rule's fault.
    if (figures.some(({ record }) => record.id === claimed))
      report(
        about,
        path,
        `“${claimed}” has no way to the report`,
        'Name a figure of the report, or leave "journeys" out',
      );
    return;
  }
  const rivals = ways.filter((way) => way !== own && way.differing.length >= own.differing.length);
  if (rivals.length === 0) return;
  report(
    about,
    path,
    `of “${claimed}” ${own.differing.length} strands differ (${own.differing.join(', ')}), and no fewer of ${rivals.map(({ id }) => `“${id}”`).join(', ')}`,
    'Name the one figure that changed most and say so in "finding", or leave "journeys" out',
  );
};
