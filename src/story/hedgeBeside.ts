import { BEHIND, baseLanguage, type WordedHedge } from './hedgeWords.ts';
import { wordPattern } from './wordPattern.ts';

/** A hedge word that touches a number, with the span it takes; its hedge where it can carry one. */
export type HedgeBeside = {
  readonly word: string;
  readonly hedge: WordedHedge | undefined;
  readonly start: number;
  readonly end: number;
};

type Span = { readonly start: number; readonly end: number };

/**
 * The longest of some words that stands right before a number, or behind it where it may stand there: of “no more
 * than” and “more than” the first. `words` are the candidates, each with its hedge.
 */
export function hedgeBeside(
  text: string,
  number: Span,
  tag: string,
  words: readonly (readonly [word: string, hedge: WordedHedge | undefined])[],
): HedgeBeside | undefined {
  const behind = BEHIND[baseLanguage(tag)] ?? [];
  return words
    .flatMap(([word, hedge]): HedgeBeside[] => {
      const patterns = patternsOf(word, tag);
      const before = patterns.before.exec(text.slice(0, number.start));
      if (before !== null && word !== '+')
        return [{ word, hedge, start: before.index, end: before.index + before[0].length }];
      const after = behind.includes(word) ? patterns.after.exec(text.slice(number.end)) : null;
      if (after === null) return [];
      const end = number.end + after[0].length;
      return [{ word, hedge, start: end - (after[1]?.length ?? 0), end }];
    })
    .toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
}

type Patterns = { readonly before: RegExp; readonly after: RegExp };

const known = new Map<string, Patterns>();

/** A word right before a number, and right behind it. A story asks for few words many times. */
function patternsOf(word: string, tag: string): Patterns {
  const key = `${tag} ${word}`;
  const found = known.get(key);
  if (found) return found;
  const pattern = wordPattern(word, tag);
  const patterns = {
    before: new RegExp(`${pattern}(?=[\\s\\-־~"“”(]*$)`, 'iu'),
    // Turkish ties the number to the word with an ending: “1.234'den fazla”.
    after: new RegExp(`^(?:['’]\\p{L}+)?\\s*(${pattern})`, 'iu'),
  };
  known.set(key, patterns);
  return patterns;
}
