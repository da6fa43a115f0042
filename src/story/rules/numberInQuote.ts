import type { Rule } from '../draft.ts';
import { numberSpan } from '../findNumber.ts';
import type { Reported } from '../schema/reported.ts';
import { wordPattern } from '../wordPattern.ts';

/** A quote carries what was read from it: the number, in digits or words, and the hedge word. */
export const numberInQuote: Rule = ({ figures }, report) => {
  for (const at of figures) {
    const { reported, quote } = at.record;
    if (reported.hedge === 'between' && reported.low >= reported.high) {
      report(
        at,
        ['reported', 'low'],
        `the range runs from ${reported.low} to ${reported.high}`,
        'Let "low" be the smaller end and "high" the larger',
      );
      continue;
    }
    if (numberSpan(quote, reported) === undefined) {
      const wrong = `the quote does not hold ${written(reported)}, neither in digits nor in words`;
      report(at, ['quote', 'exact'], wrong, 'Quote the words the number was read in, or correct the number');
    }
    if ('word' in reported && !new RegExp(wordPattern(reported.word, quote.lang), 'iu').test(quote.exact)) {
      report(
        at,
        ['quote', 'exact'],
        `the quote does not hold the hedge word “${reported.word}”`,
        'Quote the hedge together with its number',
      );
    }
  }
};

function written(reported: Reported): string {
  return reported.hedge === 'between' ? `both ${reported.low} and ${reported.high}` : String(reported.value);
}
