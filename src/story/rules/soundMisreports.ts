import type { Rule } from '../draft.ts';
import { shortestTelling } from '../shortestTelling.ts';

/**
 * A misreport leads to the right number, or says at some length what is wrong with it. It is no part of anything, and
 * nothing supersedes it: that would say that it was right once.
 */
export const soundMisreports: Rule = ({ figures }, report) => {
  const misreports = new Set(
    figures.filter(({ record }) => record.misreport !== undefined).map(({ record }) => record.id),
  );
  const pointedAt = new Set(
    figures.flatMap(({ record }) => record.relations.flatMap((one) => ('to' in one ? [one.to] : one.parts))),
  );
  for (const at of figures) {
    const { id, misreport, relations } = at.record;
    for (const [index, relation] of relations.entries()) {
      const path = ['relations', index, 'to'];
      if (relation.kind === 'supersedes' && misreports.has(relation.to)) {
        const right = 'A misreport was never right: say “rival-of” instead, on either of the two';
        report(at, path, `“${relation.to}” is a misreport, and this supersedes it`, right);
      }
      if (relation.kind === 'part-of' && misreport !== undefined)
        report(
          at,
          path,
          `“${id}” is a misreport, and is called a part`,
          'Remove “part-of”; a misreport adds to nothing',
        );
    }
    if (misreport === undefined || relations.length > 0 || pointedAt.has(id)) continue;
    for (const [language, words] of Object.entries(misreport)) {
      const shortest = shortestTelling(language);
      if ([...words].length >= shortest) continue;
      const right = `Point to the right number with “rival-of”, or say in ${shortest} characters or more what is wrong with this one`;
      report(at, ['misreport', language], `nothing leads from the misreport “${id}” to the right number`, right);
    }
  }
};
