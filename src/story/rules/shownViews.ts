import type { Rule } from '../draft.ts';

/** A story’s page shows the ledger, where each figure has its place and all its words, and no view twice. */
export const shownViews: Rule = ({ about }, report) => {
  const views = about?.record.views;
  if (!about || !views) return;
  if (!views.includes('ledger'))
    report(about, ['views'], 'the ledger is not shown', 'Add "ledger": there each figure has its place and its words');
  for (const [index, view] of views.entries())
    if (views.indexOf(view) < index)
      report(about, ['views', index], `“${view}” is shown twice`, 'Name each view once, in the order of the page');
};
