import { declaredIn } from '../declaredIds.ts';
import type { Rule } from '../draft.ts';
import { childValue } from '../reading/schemaAt.ts';

/** The report’s own figures have a group and a way they took; figures from elsewhere have neither. No group is empty. */
export const ledgerFigures: Rule = (draft, report) => {
  const { about, figures, isComplete } = draft;
  if (about === undefined) return;
  for (const at of figures) {
    const { group, chain, attribution } = at.record;
    const isOwn = attribution.readIn === about.record.report;
    for (const [field, content] of Object.entries({ group, chain })) {
      const where = isOwn ? [] : [field];
      if (isOwn && content === undefined)
        report(
          at,
          where,
          `a figure of the report needs “${field}”`,
          field === 'group'
            ? 'Name the group it stands in'
            : 'Say how the number reached the report, if only { "stage": "report" }',
        );
      if (!isOwn && content !== undefined)
        report(
          at,
          where,
          `only figures of the report have “${field}”`,
          `Remove it, or correct "readIn"; the report is “${about.record.report}”`,
          'key',
        );
    }
  }
  if (!isComplete) return;
  const entries = declaredIn(draft, 'figures').map(({ entry }) => entry);
  if (!entries.some((entry) => childValue(childValue(entry, 'attribution'), 'readIn') === about.record.report)) {
    report(
      about,
      ['report'],
      `no figure was read in “${about.record.report}”`,
      'Name the source the figures were read in, or add its figures',
    );
    return;
  }
  for (const [index, { id }] of about.record.groups.entries()) {
    if (entries.some((entry) => childValue(entry, 'group') === id)) continue;
    report(about, ['groups', index], `the group “${id}” holds no figure`, 'Put a figure into it, or remove it');
  }
};
