import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MEASURES } from '../../src/story/schema/figure.ts';
import { inLanguage, type ProsePiece, prosePieces, sayProse } from '../../src/words/prose.ts';
import { sayDate } from '../../src/words/sayDate.ts';
import { anyEdtf } from './anyEdtf.ts';

const words = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[{}|]/.test(text));

const anyPiece: fc.Arbitrary<ProsePiece> = fc.oneof(
  fc.record({ kind: fc.constant('words' as const), words }),
  fc.record({ kind: fc.constant('date' as const), edtf: anyEdtf }),
  fc.record({ kind: fc.constant('measure' as const), measure: fc.constantFrom(...MEASURES), words }),
);

/** Pieces in which no two stretches of plain words touch, since those would be read as one. */
const anyPieces = fc
  .array(anyPiece)
  .map((pieces) => pieces.filter((piece, at) => piece.kind !== 'words' || pieces[at - 1]?.kind !== 'words'));

function write(piece: ProsePiece): string {
  if (piece.kind === 'words') return piece.words;
  return piece.kind === 'date' ? `{${piece.edtf}}` : `{${piece.measure}|${piece.words}}`;
}

test('prose that was written from pieces is read as the same pieces', () => {
  fc.assert(
    fc.property(anyPieces, (pieces) => {
      expect(prosePieces(pieces.map(write).join(''))).toEqual(pieces);
    }),
  );
});

test('said as plain words it keeps every word, says every day, and leaves no brace', () => {
  fc.assert(
    fc.property(anyPieces, (pieces) => {
      const said = sayProse({ en: pieces.map(write).join('') }, 'en');
      expect(said).toBe(
        pieces.map((piece) => (piece.kind === 'date' ? sayDate(piece.edtf, 'en') : piece.words)).join(''),
      );
      expect(said).not.toMatch(/[{}]/);
    }),
  );
});

test('a word in the colour of no measure throws', () => {
  expect(() => prosePieces('people {murdered|killed}')).toThrow('“murdered” is not a measure');
});

test('a text that is missing in a language throws instead of borrowing another', () => {
  expect(() => inLanguage({ en: 'Killed' }, 'he')).toThrow('“he”');
});
