import { type NumberWords, ORDINALS } from '../numberWords.ts';
import type { FoundNumber, Token } from './foundNumber.ts';

/** What may stand between the words of one number; a comma or full stop ends it. */
const JOINT = /^(?:[ \u00A0]+|[-‐‑])$/;

/** A number in words, and how many words it takes. */
type WordNumber = FoundNumber & { readonly length: number };

/** The longest English number that starts at a word: “a hundred and thirty-nine”, “half a million”, “two dozen”. */
export function englishNumber(
  text: string,
  tokens: readonly Token[],
  first: number,
  words: NumberWords,
): WordNumber | undefined {
  const run = joinedFrom(text, tokens, first);
  const names = run.map((token) => token.text.toLowerCase());
  const { length, value } = sumUp(names, words);
  const [from, last] = [run[0], run[length - 1]];
  if (from === undefined || last === undefined) return undefined;
  // “twenty-first” orders and does not count.
  if (text[last.end] === '-' && ORDINALS.has(names[length] ?? '')) return undefined;
  return { start: from.start, end: last.end, values: Number.isInteger(value) ? [value] : [], length };
}

/** A word and those that follow it without a comma or full stop between. */
function joinedFrom(text: string, tokens: readonly Token[], first: number): Token[] {
  let end = first + 1;
  while (end < tokens.length && JOINT.test(text.slice(tokens[end - 1]?.end, tokens[end]?.start))) end += 1;
  return tokens.slice(first, end);
}

/** How many words from the start make one number, and which. */
function sumUp(names: readonly string[], { cardinals, scales }: NumberWords): { length: number; value: number } {
  const scaleAt = (index: number) => valueIn(scales, names[index]);
  let { length: index, current } = opening(names, scaleAt);
  let [length, total, lastScale] = [0, 0, Number.POSITIVE_INFINITY];
  for (; index < names.length; index += 1) {
    const scale = scaleAt(index);
    const cardinal = valueIn(cardinals, names[index]);
    if (cardinal !== undefined && canFollow(current, cardinal)) {
      current = (current ?? 0) + cardinal;
    } else if (scale === 100 && (current ?? 1) < 100) {
      current = (current ?? 1) * 100;
    } else if (scale !== undefined && scale !== 100 && scale < lastScale) {
      [total, current, lastScale] = [total + (current ?? 1) * scale, undefined, scale];
    } else if (names[index] === 'and' && scaleAt(index - 1) !== undefined && valueIn(cardinals, names[index + 1])) {
      continue;
    } else break;
    length = index + 1;
  }
  return { length, value: total + (current ?? 0) };
}

/** “a hundred” and “half a million” begin with words that are no numbers by themselves. */
function opening(
  [one, two]: readonly string[],
  scaleAt: (index: number) => number | undefined,
): { length: number; current: number | undefined } {
  const isArticle = (word: string | undefined) => word === 'a' || word === 'an';
  if (one === 'half' && isArticle(two) && scaleAt(2) !== undefined) return { length: 2, current: 0.5 };
  if (isArticle(one) && scaleAt(1) !== undefined) return { length: 1, current: 1 };
  return { length: 0, current: undefined };
}

/** “twenty” takes a unit after it, a round hundred anything below a hundred; “five six” are two numbers. */
function canFollow(current: number | undefined, value: number): boolean {
  if (current === undefined) return true;
  if (current === 0 || value === 0 || !Number.isInteger(current)) return false;
  const rest = current % 100;
  return (rest === 0 && value < 100) || (rest >= 20 && rest % 10 === 0 && value < 10);
}

function valueIn(table: Readonly<Record<string, number>>, word: string | undefined): number | undefined {
  return word !== undefined && Object.hasOwn(table, word) ? table[word] : undefined;
}
