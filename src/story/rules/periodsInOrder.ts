import { possibleDatesOf } from '../datesOf.ts';
import type { Rule } from '../draft.ts';
import { bounds } from '../edtf.ts';

/** A period ends no sooner than it begins. */
export const periodsInOrder: Rule = (draft, report) => {
  for (const { at, path, edtf } of possibleDatesOf(draft)) {
    const { from, to } = bounds(edtf);
    if (to !== undefined && to < from)
      report(at, path, `the period “${edtf}” ends before it begins`, 'Swap the two dates, or correct one');
  }
};
