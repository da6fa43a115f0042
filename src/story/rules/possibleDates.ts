import { datesOf } from '../datesOf.ts';
import type { Rule } from '../draft.ts';
import { isPossible } from '../edtf.ts';

/** Dates exist: no thirtieth of February. (Those inside sentences are looked at with the other references.) */
export const possibleDates: Rule = (draft, report) => {
  for (const { at, path, edtf } of datesOf(draft)) {
    if (isPossible(edtf)) continue;
    report(
      at,
      path,
      `“${edtf}” holds a date that does not exist`,
      'Correct the day or month, or write the month alone if the day is not known',
    );
  }
};
