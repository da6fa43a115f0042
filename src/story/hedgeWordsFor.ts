import { baseLanguage, HEDGE_WORDS, JOINING, UNSAYABLE, type WordedHedge } from './hedgeWords.ts';

/**
 * Every word that hedges a number when it touches it, with its hedge, if any figure can carry it. The words that join
 * the ends of a range are left out: “rose to 26” hedges nothing.
 */
export function hedgeWordsFor(tag: string): (readonly [word: string, hedge: WordedHedge | undefined])[] {
  const language = baseLanguage(tag);
  const known = Object.entries(HEDGE_WORDS[language] ?? {}).flatMap(([hedge, words]) =>
    words.filter((word) => !JOINING.has(word)).map((word) => [word, hedge as WordedHedge] as const),
  );
  return [...known, ...(UNSAYABLE[language] ?? []).map((word) => [word, undefined] as const)];
}
