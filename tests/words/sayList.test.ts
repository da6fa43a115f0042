import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/story/schema/text.ts';
import { listPieces, sayList } from '../../src/words/sayList.ts';

test.each(LANGUAGES)('in “%s” a list keeps every thing, in order, with words only between them', (language) => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ name: fc.string({ minLength: 1 }) }), { minLength: 1, maxLength: 6 }),
      (things) => {
        const pieces = listPieces(things, ({ name }) => name, language);
        expect(pieces.filter((_, at) => at % 2 === 0)).toEqual(things);
        expect(pieces.filter((_, at) => at % 2 === 1).filter((between) => typeof between !== 'string')).toEqual([]);
        expect(pieces.length).toBe(2 * things.length - 1);
      },
    ),
  );
});

test('names in a row', () => {
  const names = ['the board', 'the infirmary', 'the agency'];
  expect([1, 2, 3].map((count) => sayList(names.slice(0, count), 'en'))).toEqual([
    'the board',
    'the board and the infirmary',
    'the board, the infirmary and the agency',
  ]);
});

test('a language that looks at the words it joins is given those words', () => {
  expect(sayList(['א', 'ב'], 'he')).toBe('א וב');
  expect(sayList(['A', 'B'], 'he')).toBe('A ו-B');
});
