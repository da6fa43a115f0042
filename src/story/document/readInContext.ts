import { numberSpan, type Span } from '../findNumber.ts';
import { hedgeBeside } from '../hedgeBeside.ts';
import { hedgeWordsFor } from '../hedgeWordsFor.ts';
import { numbersIn } from '../numbers/numbersIn.ts';
import type { Quote } from '../schema/quote.ts';
import type { Reported } from '../schema/reported.ts';
import { wordPattern } from '../wordPattern.ts';

/** How far around a quote a number or hedge can reach that the quote has cut. */
const REACH = 40;

/**
 * What a figure’s quote says, read once more with the words around it: a quote that begins after “over”, or in the
 * middle of “11,234”, holds its number by itself but not in its place. Gives the fault, if there is one.
 */
export function readInContext(
  text: string,
  at: number,
  quote: Quote,
  reported: Reported,
): readonly [wrong: string, right: string] | undefined {
  const inQuote = numberSpan(quote, reported);
  if (inQuote === undefined)
    return [`the quote does not hold the number ${shown(reported)}`, 'Quote the words the number was read in'];
  if ('word' in reported && !new RegExp(wordPattern(reported.word, quote.lang), 'iu').test(quote.exact)) {
    return [`the quote does not hold the hedge word “${reported.word}”`, 'Quote the hedge together with its number'];
  }
  const from = Math.max(0, at - REACH);
  const around = text.slice(from, at + quote.exact.length + REACH);
  const number: Span = { start: at - from + inQuote.start, end: at - from + inQuote.end };
  const wider = numbersIn(around, quote.lang).find(
    ({ start, end }) => start <= number.start && number.end <= end && end - start > number.end - number.start,
  );
  if (wider !== undefined) {
    const whole = around.slice(wider.start, wider.end);
    return [`the document prints “${whole}”, of which the quote holds a part`, 'Quote the whole number'];
  }
  const beside =
    reported.hedge === 'between' ? undefined : hedgeBeside(around, number, quote.lang, hedgeWordsFor(quote.lang));
  const isCut = beside !== undefined && (beside.start < at - from || beside.end > at - from + quote.exact.length);
  if (!isCut || beside.hedge === reported.hedge) return undefined;
  return [
    `the document puts “${around.slice(beside.start, beside.end)}” beside the number, and the quote leaves it out`,
    'Quote the hedge together with its number',
  ];
}

function shown(reported: Reported): string {
  return reported.hedge === 'between' ? `${reported.low} to ${reported.high}` : String(reported.value);
}
