import { idsOf } from '../declaredIds.ts';
import type { Rule } from '../draft.ts';
import { lastPublished } from '../published/lastPublished.ts';

/** Figures and statements have addresses that others hold on to, so none that was published is ever taken away. */
export const keptIds: Rule = (draft, report) => {
  const last = lastPublished(draft);
  const at = draft.publications.at(-1);
  if (last === undefined || at === undefined || !draft.isComplete) return;
  const kept = new Set([...idsOf(draft, 'figures'), ...idsOf(draft, 'claims')]);
  for (const [id, { list }] of last.entries) {
    if ((list !== 'figures' && list !== 'claims') || kept.has(id)) continue;
    const right =
      list === 'figures'
        ? 'Put it back; where it is wrong, correct it in the log, or say in “misreport” why it is kept out of the line'
        : 'Put it back; where it is wrong, correct it in the log';
    report(at, ['sha256'], `“${id}” was published and is gone`, right);
  }
};
