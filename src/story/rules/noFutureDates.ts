import { possibleDatesOf } from '../datesOf.ts';
import type { Rule } from '../draft.ts';
import { bounds } from '../edtf.ts';

/** Nothing was counted or published after the day of checking. */
export const noFutureDates: Rule = (draft, report) => {
  const { today } = draft;
  if (today === undefined) return;
  for (const { at, path, edtf } of possibleDatesOf(draft)) {
    const { from, to } = bounds(edtf);
    // “2023” written in the middle of that year reaches past today and is right all the same; an interval's end is not.
    const lastStart = edtf.includes('/') && to !== undefined ? bounds(edtf.split('/')[1] ?? edtf).from : from;
    if (from > today || lastStart > today)
      report(at, path, `“${edtf}” lies in the future`, `Correct the date; today is ${today}`);
  }
};
