import type { Span } from '../findNumber.ts';
import type { FoundNumber } from '../numbers/foundNumber.ts';
import { numbersIn } from '../numbers/numbersIn.ts';

/**
 * The numbers of a text that lie in none of the given stretches. “One” is a number unless it stands for a person or
 * thing (“no one”, “one another”, “the one”); ordinals in words are not numbers, “7th” is.
 */
export function uncoveredNumbers(text: string, language: string, covered: readonly Span[]): FoundNumber[] {
  const numbers = numbersIn(text, language);
  return numbers.filter(
    (number) =>
      !covered.some(({ start, end }) => start <= number.start && number.end <= end) &&
      !isPronoun(text, number) &&
      // “1 000” is also found as its two halves; the halves are enough to ask for.
      !numbers.some((part) => part !== number && number.start <= part.start && part.end <= number.end),
  );
}

const BEFORE_PRONOUN = /(?:\b(?:no|any|every|some|each|this|that|the|which|another|only)\s+)$/i;

function isPronoun(text: string, { start, end }: FoundNumber): boolean {
  if (text.slice(start, end).toLowerCase() !== 'one') return false;
  return BEFORE_PRONOUN.test(text.slice(0, start)) || /^\s+another\b|^['’]s\b|^self\b/i.test(text.slice(end));
}
