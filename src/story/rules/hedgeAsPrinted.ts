import type { Rule } from '../draft.ts';
import { numberSpan } from '../findNumber.ts';
import { hedgeBeside } from '../hedgeBeside.ts';
import { hedgeWordsFor } from '../hedgeWordsFor.ts';

/**
 * The hedge is the one the quote prints: a number that stands behind “over” is not a bare one, and “no more than” is
 * not “more than”.
 */
export const hedgeAsPrinted: Rule = ({ figures }, report) => {
  for (const at of figures) {
    const { reported, quote } = at.record;
    const number = numberSpan(quote, reported);
    if (number === undefined || reported.hedge === 'between') continue;
    const beside = hedgeBeside(quote.exact, number, quote.lang, hedgeWordsFor(quote.lang));
    if (beside === undefined || beside.hedge === reported.hedge) continue;
    // Two hedges in a row (“at least about”): the declared one may be the other.
    if ('word' in reported && !beside.word.includes(reported.word.toLowerCase())) continue;
    const right =
      beside.hedge === undefined
        ? 'No hedge of this site says that; set the number aside, or find a source that puts it otherwise'
        : `Set "hedge" to "${beside.hedge}" and "word" to "${quote.exact.slice(beside.start, beside.end)}"`;
    report(
      at,
      ['reported', 'hedge'],
      `the quote puts “${quote.exact.slice(beside.start, beside.end)}” beside the number, which is not ${reported.hedge}`,
      right,
    );
  }
};
