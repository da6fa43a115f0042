import { baseLanguage, fold } from './hedgeWords.ts';

/** “and”, “with”, “the” and the like, which Arabic and Hebrew write onto the word that follows. */
const JOINED_ON: Readonly<Record<string, string>> = { ar: '[وفبلك]{0,2}', he: '[ושהבלמ]{0,2}' };

/**
 * A regular expression’s source that finds a word or phrase as it may be printed: with any capitals, spaces,
 * apostrophes and Arabic vowel signs, and never inside a longer word.
 */
export function wordPattern(word: string, tag: string): string {
  const letters = [...fold(word)].map((char) => {
    if (char === ' ') return '\\s+';
    if (char === '’') return "['’]";
    if (char === 'ا') return '[اأإآ][\\u064B-\\u0652\\u0640]*';
    if (/\p{Script=Arabic}/u.test(char)) return `${char}[\\u064B-\\u0652\\u0640]*`;
    return char.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
  });
  const isWord = /\p{L}/u.test(word);
  if (!isWord) return letters.join('');
  return `(?<![\\p{L}\\p{M}\\p{N}])${JOINED_ON[baseLanguage(tag)] ?? ''}${letters.join('')}(?![\\p{L}\\p{M}])`;
}
