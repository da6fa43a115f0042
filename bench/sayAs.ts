import type { Measure } from '../src/story/schema/figure.ts';
import type { Quote } from '../src/story/schema/quote.ts';
import type { Hedge, Reported } from '../src/story/schema/reported.ts';

const WORDS = {
  'at-least': 'at least',
  'more-than': 'more than',
  about: 'around',
  nearly: 'nearly',
  'up-to': 'up to',
} as const;

/** A number said with a hedge. */
export function sayAs(hedge: Hedge, value: number): Reported {
  if (hedge === 'between') return { hedge, low: value, high: value + 5, word: 'between' };
  return hedge === 'exact' || hedge === 'unqualified' ? { hedge, value } : { hedge, value, word: WORDS[hedge] };
}

/** The words a number was read in. */
export function quoteOf(reported: Reported, measure: Measure): Quote {
  const number =
    reported.hedge === 'between'
      ? `between ${reported.low} and ${reported.high}`
      : 'word' in reported
        ? `${reported.word} ${reported.value}`
        : `${reported.value}`;
  return { exact: `${number} people ${measure.replaceAll('-', ' ')}`, lang: 'en' };
}
