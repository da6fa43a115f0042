import { declaredIn } from '../declaredIds.ts';
import type { Rule } from '../draft.ts';
import { childValue } from '../reading/schemaAt.ts';

/** A shared caveat that no figure points to would never be read: most often a figure lost it on the way. */
export const usedCaveats: Rule = (draft, report) => {
  // An unreadable file may point to anything.
  if (!draft.isComplete) return;
  const used = new Set(
    declaredIn(draft, 'figures').flatMap(({ entry }) => {
      const ids = childValue(entry, 'sharedCaveats');
      return Array.isArray(ids) ? (ids as unknown[]) : [];
    }),
  );
  for (const at of draft.sharedCaveats) {
    const { id } = at.record;
    if (used.has(id)) continue;
    report(
      at,
      ['id'],
      `no figure points to the caveat “${id}”`,
      `Add "sharedCaveats": ["${id}"] to a figure, or remove it`,
    );
  }
};
