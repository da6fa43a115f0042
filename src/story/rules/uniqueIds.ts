import { declaredIn } from '../declaredIds.ts';
import type { Placed, Rule } from '../draft.ts';
import type { Path } from '../reading/jsonFile.ts';
import { LISTS, type ListName } from '../schema/storyFile.ts';

/**
 * An id names one thing in the whole story: it is an anchor and a part of addresses. Groups, statements and the rows
 * of what is not stated share a page, and so a set of their own.
 */
export const uniqueIds: Rule = (draft, report) => {
  const records = (Object.keys(LISTS) as ListName[]).flatMap((list) => declaredIn(draft, list));
  refuseSecond(records.map(({ id, at }) => ({ id, at, path: ['id'] })));

  const { about } = draft;
  if (about === undefined) return;
  const { groups, panels = [], statements, notStated } = about.record;
  refuseSecond([
    ...groups.map(({ id }, index) => ({ id, at: about, path: ['groups', index, 'id'] })),
    ...panels.map(({ id }, index) => ({ id, at: about, path: ['panels', index, 'id'] })),
    ...statements.map(({ id }, index) => ({ id, at: about, path: ['statements', index, 'id'] })),
    ...notStated.rows.map(({ id }, index) => ({ id, at: about, path: ['notStated', 'rows', index, 'id'] })),
  ]);

  function refuseSecond(entries: { id: string; at: Placed; path: Path }[]): void {
    const seen = new Map<string, string>();
    for (const { id, at, path } of entries) {
      const first = seen.get(id);
      if (first === undefined) seen.set(id, at.file.name);
      else report(at, path, `the id “${id}” is used twice, first in ${first}`, 'Give this entry an id of its own');
    }
  }
};
