import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Setting, typeset } from '../../../src/exits/picture/typeset.ts';

const LANGUAGES = [
  { language: 'en', direction: 'ltr' },
  { language: 'ar', direction: 'rtl' },
  { language: 'he', direction: 'rtl' },
] as const;

const setting = (language: string, direction: 'ltr' | 'rtl', face: Setting['face'] = 'sans'): Setting => ({
  face,
  size: 16,
  language,
  direction,
});

const ENGLISH = setting('en', 'ltr');
const ARABIC = setting('ar', 'rtl');

/** Words of all three scripts, numbers, brackets, quotes, addresses and what has no shape. */
const word = fc.constantFrom(
  'at least',
  '1,234',
  '(worked out)',
  '“printed”',
  'ما لا يقل عن',
  'قُتلوا',
  '(عبّارة)',
  '«كما طُبع»،',
  'לפחות',
  '(מעבורת)',
  'ל־26',
  'naïve',
  'Łódź',
  'Кижи',
  '\u2066https://example.org/a-very-long/address/\u2069',
  '7\u00a0October',
);

describe('words set in lines', () => {
  test('are all there, in order, and no line is wider than its room', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 20 }),
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom('sans', 'serif', 'strong'),
        fc.integer({ min: 40, max: 600 }),
        (words, { language, direction }, face, room) => {
          const text = words.join(' ');
          const lines = typeset(text, setting(language, direction, face), room);
          expect(
            lines
              .map((line) => line.words)
              .join('')
              .replaceAll(' ', ''),
          ).toBe(text.replaceAll(' ', ''));
          for (const { width } of lines) expect(width).toBeLessThanOrEqual(room + 0.5);
          // Glyph 0 is the box that stands for a letter a font does not have.
          expect(lines.flatMap(({ glyphs }) => glyphs).filter(({ glyph }) => glyph === 0)).toEqual([]);
        },
      ),
    );
  });

  test('have a line for each letter where there is no room', () => {
    expect(typeset('abc', ENGLISH, -8).map((line) => line.words)).toEqual(['a', 'b', 'c']);
  });

  test('refuse a letter that no font has, and say which', () => {
    expect(() => typeset('漢字', ENGLISH, 600)).toThrow('“漢” (U+6f22)');
  });

  test('run from right to left, numbers among them from left to right', () => {
    const [line] = typeset('אב 12 גד', setting('he', 'rtl'), 600);
    const ltr = (words: string) => typeset(words, ENGLISH, 600)[0]?.glyphs.map(({ glyph }) => glyph) ?? [];
    const shown = line?.glyphs.map(({ glyph }) => glyph) ?? [];
    const [alef, bet, gimel, dalet] = ['א', 'ב', 'ג', 'ד'].map((letter) => ltr(letter)[0]);
    const [space] = ltr(' 1');
    expect(shown).toEqual([dalet, gimel, space, ...ltr('12'), space, bet, alef]);
  });

  test('turn brackets with the direction they stand in', () => {
    const glyphs = (words: string, direction: 'ltr' | 'rtl') =>
      typeset(words, setting('he', direction), 600)[0]?.glyphs.map(({ glyph }) => glyph);
    expect(glyphs('(', 'rtl')).toEqual(glyphs(')', 'ltr'));
  });

  test('join Arabic letters and lower the dots of one that reaches below the line into its bowl', () => {
    const glyphs = (words: string) => typeset(words, ARABIC, 600)[0]?.glyphs ?? [];
    expect(glyphs('بب').map(({ glyph }) => glyph)).not.toEqual(
      [...glyphs('ب'), ...glyphs('ب')].map(({ glyph }) => glyph),
    );
    // The font draws the bowl and the dot apart, and says by how much the dot moves: down.
    expect(Math.min(...glyphs('عن').map(({ y }) => y))).toBeLessThan(0);
  });

  test('keep words that stand for nothing without a shape or a width', () => {
    const [plain] = typeset('abc', ENGLISH, 600);
    const [isolated] = typeset('\u2066abc\u2069', ENGLISH, 600);
    expect(isolated?.width).toBe(plain?.width);
  });
});
