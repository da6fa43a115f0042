import { baseLanguage } from '../hedgeWords.ts';
import { NUMBER_WORDS } from '../numberWords.ts';
import { digitNumbers } from './digitNumbers.ts';
import { type FoundNumber, isWithinAny } from './foundNumber.ts';
import { wordNumbers } from './wordNumbers.ts';

/**
 * Every number in a text, in digits of any script or in words of its language. Ordinals in words are left out:
 * “first” orders, it does not count. “7th” is kept, since its digits are there to be read.
 */
export function numbersIn(text: string, tag: string): FoundNumber[] {
  const language = baseLanguage(tag);
  const words = NUMBER_WORDS[language];
  const digits = digitNumbers(text, words?.scales ?? {});
  const spelled = words === undefined ? [] : wordNumbers(text, words, language);
  return [...digits, ...spelled.filter((number) => !isWithinAny(number, digits))].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}
