import type { Phrase } from './phrase.ts';

/** A phrase’s words alone, as they are read. */
export function wordsOf(phrase: Phrase): string {
  return phrase.map((part) => (typeof part === 'string' ? part : part.words)).join('');
}
