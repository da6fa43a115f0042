import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fill, piecesOf } from '../../src/words/template.ts';

const anyMessage = fc.string({ unit: fc.constantFrom('{', '}', 'a', '|', ' ', 'ש') });

test('the pieces joined again are the message, whatever stands in it', () => {
  fc.assert(
    fc.property(anyMessage, (message) => {
      const pieces = piecesOf(message);
      expect(pieces.map((piece) => (piece.kind === 'words' ? piece.words : `{${piece.name}}`)).join('')).toBe(message);
    }),
  );
});

test('only a closed pair of braces is a slot', () => {
  expect(piecesOf('{a} b{c} {d')).toEqual([
    { kind: 'slot', name: 'a' },
    { kind: 'words', words: ' b' },
    { kind: 'slot', name: 'c' },
    { kind: 'words', words: ' {d' },
  ]);
  expect(piecesOf('{open')).toEqual([{ kind: 'words', words: '{open' }]);
});

test('a slot is filled with the words as they are, also those that look like a slot or a pattern', () => {
  expect(fill('{who} said {what}', { who: '{what}', what: '$& $1' })).toBe('{what} said $& $1');
});

test('a slot without words throws, and names the slot and the message', () => {
  expect(() => fill('as of {date}', { day: 'Monday' })).toThrow('{date} in “as of {date}”');
});
