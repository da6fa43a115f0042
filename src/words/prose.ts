import { MEASURES, type Measure } from '../story/schema/figure.ts';
import type { Language, LanguageMap } from '../story/schema/text.ts';
import { sayDate } from './sayDate.ts';
import { piecesOf } from './template.ts';

/** A piece of the record's prose: words, a day, or words that carry a measure's colour. */
export type ProsePiece =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'date'; readonly edtf: string }
  | { readonly kind: 'measure'; readonly measure: Measure; readonly words: string };

function isMeasure(word: string): word is Measure {
  return (MEASURES as readonly string[]).includes(word);
}

/** Splits prose at its references: `{2023-10-07}` is a day, `{killed|killed}` a word in a measure's colour. */
export function prosePieces(prose: string): ProsePiece[] {
  return piecesOf(prose).map((piece) => {
    if (piece.kind === 'words') return piece;
    const [measure = '', words] = piece.name.split('|');
    if (words === undefined) return { kind: 'date', edtf: piece.name };
    if (!isMeasure(measure)) throw new Error(`“{${piece.name}}”: “${measure}” is not a measure`);
    return { kind: 'measure', measure, words };
  });
}

/** The text in a language. Throws when it was not written in it, which `checkStory` has refused before. */
export function inLanguage(text: LanguageMap, language: Language): string {
  const words = text[language];
  if (words === undefined) throw new Error(`A text of the story is missing in “${language}”`);
  return words;
}

/** Prose as plain words, days said in full. */
export function sayProse(text: LanguageMap, language: Language): string {
  return prosePieces(inLanguage(text, language))
    .map((piece) => (piece.kind === 'date' ? sayDate(piece.edtf, language) : piece.words))
    .join('');
}
