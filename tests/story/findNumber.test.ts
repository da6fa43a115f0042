import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNumber } from '../../src/story/findNumber.ts';
import { numbersIn } from '../../src/story/numbers/numbersIn.ts';
import type { Reported } from '../../src/story/schema/reported.ts';
import { inWords } from './inWords.ts';

const QUOTES: [exact: string, lang: string, reported: Reported, marked: string][] = [
  ['at least 412 people', 'en', { hedge: 'at-least', value: 412, word: 'at least' }, 'at least 412'],
  ['At least 1,200 people', 'en', { hedge: 'at-least', value: 1200, word: 'at least' }, 'At least 1,200'],
  ['26 people were killed', 'en', { hedge: 'exact', value: 26 }, '26'],
  ['Three have been released', 'en', { hedge: 'exact', value: 3 }, 'Three'],
  ['six hostages, two women and two men', 'en', { hedge: 'exact', value: 2 }, 'two'],
  ['412 people, about 40 of them children', 'en', { hedge: 'about', value: 40, word: 'about' }, 'about 40'],
  ['40 men and about 40 women', 'en', { hedge: 'about', value: 40, word: 'about' }, 'about 40'],
  ['at least 61 children and 98 women', 'en', { hedge: 'at-least', value: 98, word: 'at least' }, '98'],
  ['200 or more missing', 'en', { hedge: 'at-least', value: 200, word: 'or more' }, '200 or more'],
  ['100+ kidnapped', 'en', { hedge: 'at-least', value: 100, word: '+' }, '100+'],
  ['between 32 and 60 people', 'en', { hedge: 'between', low: 32, high: 60, word: 'between' }, 'between 32 and 60'],
  ['200 to 250 people', 'en', { hedge: 'between', low: 200, high: 250, word: 'to' }, '200 to 250'],
  ['more than a hundred people', 'en', { hedge: 'more-than', value: 100, word: 'more than' }, 'more than a hundred'],
  ['almost fifty-eight', 'en', { hedge: 'nearly', value: 58, word: 'almost' }, 'almost fifty-eight'],
  ['أكثر من ٢٠٠ شخص', 'ar', { hedge: 'more-than', value: 200, word: 'أكثر من' }, 'أكثر من ٢٠٠'],
  ['أربعة رهائن', 'ar', { hedge: 'exact', value: 4 }, 'أربعة'],
  ['כ-1,400 בני אדם', 'he', { hedge: 'about', value: 1400, word: 'כ' }, 'כ-1,400'],
  ['ארבעה חטופים', 'he', { hedge: 'exact', value: 4 }, 'ארבעה'],
  ['plus de 1 000 morts', 'fr', { hedge: 'more-than', value: 1000, word: 'plus de' }, 'plus de 1 000'],
  ['1.163 mortos', 'pt', { hedge: 'exact', value: 1163 }, '1.163'],
  ['18 bin 430 çocuk', 'tr', { hedge: 'exact', value: 18430 }, '18 bin 430'],
  ["1.400'den fazla kişi", 'tr', { hedge: 'more-than', value: 1400, word: 'fazla' }, "1.400'den fazla"],
  ['🕯️ over 200 people', 'en', { hedge: 'more-than', value: 200, word: 'over' }, 'over 200'],
];

test.each(QUOTES)('“%s” (%s)', (exact, lang, reported, marked) => {
  const { start, end } = findNumber({ exact, lang }, reported);
  expect(exact.slice(start, end)).toBe(marked);
});

test('a quote without the number is refused', () => {
  expect(() => findNumber({ exact: '1,026 dead', lang: 'en' }, { hedge: 'exact', value: 26 })).toThrow('1,026 dead');
});

const READ: [text: string, lang: string, numbers: [string, ...number[]][]][] = [
  [
    'a hundred and thirty-nine people, two women and two men',
    'en',
    [
      ['a hundred and thirty-nine', 139],
      ['two', 2],
      ['two', 2],
    ],
  ],
  [
    'twelve hundred; half a million; three dozen; five six',
    'en',
    [
      ['twelve hundred', 1200],
      ['half a million', 500_000],
      ['three dozen', 36],
      ['five', 5],
      ['six', 6],
    ],
  ],
  ['the first, the twenty-first and the 7th', 'en', [['7', 7]]],
  ['dozens, hundreds of them, half of those', 'en', [['dozens'], ['hundreds'], ['half']]],
  ['1.5 million, a 34-year-old, ½', 'en', [['1.5 million', 1_500_000], ['34', 34], ['½']]],
  ['someone, often, weight, tent', 'en', []],
  [
    '١٬٢٣٤ قتيلا وأربعة',
    'ar',
    [
      ['١٬٢٣٤', 1234],
      ['وأربعة', 4],
    ],
  ],
  [
    '1 000',
    'fr',
    [
      ['1', 1],
      ['1 000', 1000],
      ['000', 0],
    ],
  ],
];

test.each(READ)('numbers in “%s”', (text, lang, numbers) => {
  expect(numbersIn(text, lang).map(({ start, end, values }) => [text.slice(start, end), ...values])).toEqual(numbers);
});

const count = fc.oneof(fc.nat(200), fc.nat(20_000), fc.nat(999_999_999));

test('digits are read back, with every separator and in every script', () => {
  const separators = [',', '.', '\u00A0', '\u202F', '’', ''];
  const zeros = ['0', '٠', '۰', '०', '０'].map((zero) => zero.codePointAt(0) ?? 0);
  fc.assert(
    fc.property(count, fc.constantFrom(...separators), fc.constantFrom(...zeros), (value, separator, zero) => {
      const grouped = String(value).replace(/\B(?=(\d{3})+$)/g, separator);
      const digits = grouped.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
      expect(numbersIn(`killed ${digits}, so far`, 'en')).toEqual([
        { start: 7, end: 7 + digits.length, values: [value] },
      ]);
    }),
  );
});

test('English number words are read back', () => {
  fc.assert(
    fc.property(count, fc.boolean(), (value, isBritish) => {
      const words = inWords(value, isBritish);
      expect(numbersIn(`killed ${words} people`, 'en')).toEqual([{ start: 7, end: 7 + words.length, values: [value] }]);
    }),
  );
});
