import { hedgeBeside } from './hedgeBeside.ts';
import type { FoundNumber } from './numbers/foundNumber.ts';
import { numbersIn } from './numbers/numbersIn.ts';
import type { Quote } from './schema/quote.ts';
import type { Reported } from './schema/reported.ts';

/** A stretch of a quote, in UTF-16 offsets within its `exact`. */
export type Span = { readonly start: number; readonly end: number };

/**
 * Where a quote says the number: from the hedge word, where that touches the number, to the number’s end (or to the
 * end of a hedge word behind it, as in “30 or more”); for a range from its first end to its second. Throws where the
 * quote does not hold the number, which `checkStory` has refused before.
 */
export function findNumber(quote: Quote, reported: Reported): Span {
  const number = numberSpan(quote, reported);
  if (number === undefined) throw new Error(`“${quote.exact}” does not hold the number`);
  const beside =
    'word' in reported ? hedgeBeside(quote.exact, number, quote.lang, [[reported.word, reported.hedge]]) : undefined;
  return {
    start: Math.min(number.start, beside?.start ?? number.start),
    end: Math.max(number.end, beside?.end ?? number.end),
  };
}

/** The number alone, in digits or words; of several mentions the one its hedge word touches. */
export function numberSpan(quote: Quote, reported: Reported): Span | undefined {
  const numbers = numbersIn(quote.exact, quote.lang);
  const meaning = (value: number) => numbers.filter(({ values }) => values.includes(value));
  if (reported.hedge === 'between') return closestPair(meaning(reported.low), meaning(reported.high));
  const mentions = meaning(reported.value);
  if (!('word' in reported)) return mentions[0];
  const words = [[reported.word, reported.hedge]] as const;
  return mentions.find((number) => hedgeBeside(quote.exact, number, quote.lang, words)) ?? mentions[0];
}

/** Both ends of a range, which stand in either order: “32 to 60”, “60, up from 32”. */
function closestPair(lows: readonly FoundNumber[], highs: readonly FoundNumber[]): Span | undefined {
  return lows
    .flatMap((low) =>
      highs.filter((high) => high.start >= low.end || high.end <= low.start).map((high) => span(low, high)),
    )
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
}

function span(one: Span, other: Span): Span {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}
