import { describe, expect, test } from 'vitest';
import { BEHIND, fold, HEDGE_WORDS, hedgeOfWord, UNSAYABLE } from '../../src/story/hedgeWords.ts';
import { wordPattern } from '../../src/story/wordPattern.ts';

const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

describe.each(Object.entries(HEDGE_WORDS))('hedge words in %s', (language, lexicon) => {
  const words = Object.values(lexicon).flat().map(fold);

  test('no word carries two hedges', () => {
    expect(words.filter((word, index) => words.indexOf(word) < index)).toEqual([]);
  });

  test('every hedge has a word, and each word finds its hedge', () => {
    for (const [hedge, known] of Object.entries(lexicon)) {
      expect(known.length).toBeGreaterThan(0);
      for (const word of known) expect(hedgeOfWord(capital(word), `${language}-XX`)).toBe(hedge);
    }
  });

  test('words behind a number are hedge words; hedges that cannot be said are none', () => {
    for (const word of BEHIND[language] ?? []) expect(words).toContain(fold(word));
    for (const word of UNSAYABLE[language] ?? []) expect(words).not.toContain(fold(word));
  });

  test('each word is found in a sentence, and not inside a longer word', () => {
    for (const word of words) {
      expect(new RegExp(wordPattern(word, language), 'iu').test(`( ${word} 26`)).toBe(true);
      if (/^\p{L}.*\p{L}$/u.test(word))
        expect(new RegExp(wordPattern(word, language), 'iu').test(`zz${word}zz`)).toBe(false);
    }
  });
});

test('spelling that makes no difference', () => {
  expect(hedgeOfWord('At  Least', 'en')).toBe('at-least');
  expect(hedgeOfWord('اكثر من', 'ar')).toBe('more-than');
  expect(hedgeOfWord('תקריב', 'he')).toBeUndefined();
  expect(hedgeOfWord('כ-', 'he')).toBe('about');
  expect(hedgeOfWord('over', 'xx')).toBeUndefined();
});
