import type { Rule } from '../draft.ts';
import { comparedEntries } from '../published/lastPublished.ts';
import { childValue } from '../reading/schemaAt.ts';

/** A number that changed was read somewhere: with it changes the quote, or the source it was read in. */
export const freshReferences: Rule = (draft, report) => {
  for (const { at, id, before, now, differing } of comparedEntries(draft)) {
    if (at.path[0] !== 'figures' || !differing.includes('reported')) continue;
    const isSame = (...path: string[]) =>
      JSON.stringify(path.reduce(childValue, before as unknown)) ===
      JSON.stringify(path.reduce(childValue, now as unknown));
    const isSameNumber = ['value', 'low', 'high'].every((end) => isSame('reported', end));
    if (isSameNumber || !isSame('quote', 'exact') || !isSame('attribution', 'readIn')) continue;
    report(
      at,
      ['reported'],
      `the number of “${id}” changed, and its quote and source did not`,
      'Give the words and the source in which the new number was read, or put the number back',
    );
  }
};
