import { declaredIn, ID_KINDS, idsOf } from '../declaredIds.ts';
import type { Rule } from '../draft.ts';
import { nearestWord } from '../reading/nearestWord.ts';

/** What a body said about numbers is about figures or places of this story, each named once. */
export const subjectsOfClaims: Rule = (draft, report) => {
  const subjects = new Set([...idsOf(draft, 'figures'), ...idsOf(draft, 'places')]);
  for (const at of draft.claims) {
    const { id, about } = at.record;
    if (about.length === 0) {
      report(at, ['about'], `the claim “${id}” is about nothing`, 'Name the figures or places it speaks of');
    }
    for (const [index, subject] of about.entries()) {
      const path = ['about', index];
      if (about.indexOf(subject) < index) report(at, path, `“${subject}” is named twice`, 'Name it once');
      // An unreadable file may declare anything.
      if (subjects.has(subject) || !draft.isComplete) continue;
      const isOther = ID_KINDS.some((kind) => declaredIn(draft, kind).some((declared) => declared.id === subject));
      const near = nearestWord(subject, subjects);
      report(
        at,
        path,
        isOther ? `“${subject}” is neither a figure nor a place` : `there is neither a figure nor a place “${subject}”`,
        near === undefined ? 'Name the figures or places it speaks of' : `Did you mean “${near}”?`,
      );
    }
  }
};
