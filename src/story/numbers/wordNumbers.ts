import type { NumberWords } from '../numberWords.ts';
import { englishNumber } from './englishNumber.ts';
import { type FoundNumber, isWithinAny, type Token, tokensIn } from './foundNumber.ts';

/** Numbers written in words. English ones are put together; elsewhere each word stands for itself. */
export function wordNumbers(text: string, words: NumberWords, language: string): FoundNumber[] {
  const tokens = tokensIn(text, /\p{L}[\p{L}\p{M}]*/gu);
  const found: FoundNumber[] = [];
  for (let index = 0; index < tokens.length; ) {
    const number =
      language === 'en' ? englishNumber(text, tokens, index, words) : oneWord(tokens[index], words, language);
    if (number !== undefined) found.push({ start: number.start, end: number.end, values: number.values });
    index += number?.length ?? 1;
  }
  return [...found, ...vagueNumbers(text, words).filter((vague) => !isWithinAny(vague, found))];
}

function oneWord(
  token: Token | undefined,
  { cardinals, scales }: NumberWords,
  language: string,
): (FoundNumber & { length: number }) | undefined {
  if (token === undefined) return undefined;
  const known = { ...cardinals, ...scales };
  const form = formsOf(token.text, language).find((form) => Object.hasOwn(known, form));
  const value = form === undefined ? undefined : known[form];
  return value === undefined ? undefined : { start: token.start, end: token.end, values: [value], length: 1 };
}

const JOINED_ON: Readonly<Record<string, RegExp>> = { ar: /^[وفبلك]{1,2}|^ال/, he: /^[ובהלכמש]{1,2}/ };

/** Arabic and Hebrew write “and”, “in”, “the” onto the word, and vowel signs into it; the number is what remains. */
function formsOf(word: string, language: string): string[] {
  const bare = word.toLowerCase().replace(/[\u064B-\u0652\u0640]/g, '');
  const joined = JOINED_ON[language]?.exec(bare)?.[0] ?? '';
  return [bare, ...[...joined].map((_, cut) => bare.slice(cut + 1))];
}

function vagueNumbers(text: string, { vague }: NumberWords): FoundNumber[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}])(?:${vague.join('|')})(?![\\p{L}\\p{M}])`, 'giu');
  return tokensIn(text, pattern).map(({ start, end }) => ({ start, end, values: [] }));
}
