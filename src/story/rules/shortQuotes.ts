import type { Rule } from '../draft.ts';
import { quotesOf } from '../quotesOf.ts';

const LONGEST = 8;

/** A quote is the fewest words that carry number, hedge and noun: eight at most. More is somebody else’s text. */
export const shortQuotes: Rule = (draft, report) => {
  for (const { at, path, quote } of quotesOf(draft)) {
    const words = quote.exact.trim().split(/\s+/).length;
    if (words <= LONGEST) continue;
    report(
      at,
      [...path, 'exact'],
      `the quote is ${words} words long`,
      'Quote eight words at most: number, hedge and noun',
    );
  }
};
