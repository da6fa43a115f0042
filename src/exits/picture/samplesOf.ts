import { samplePiece } from '../../charts/samplePiece.ts';
import type { Language } from '../../story/schema/text.ts';
import { FATES } from '../../views/fates.ts';
import { catalogueOf } from '../../words/catalogue.ts';
import type { SamplesDrawing, StrandsDrawing } from './picture.ts';

/** The key of the marks that occur in some strands, and of brackets where any stand beside them, in the page’s order. */
export function samplesOf({ strands }: StrandsDrawing, isAnyAside: boolean, language: Language): SamplesDrawing {
  const { chain, journeys } = catalogueOf(language);
  const pieces = strands.flatMap((strand) => strand.pieces);
  return {
    kind: 'samples',
    samples: [
      ...FATES.filter((fate) => pieces.some((piece) => piece.fate === fate)).map((fate) => ({
        piece: samplePiece(fate),
        words: fate ? chain.fate[fate] : journeys.keyNotNoted,
      })),
      ...(pieces.some(({ isUnseen }) => isUnseen)
        ? [{ piece: samplePiece(undefined, { isUnseen: true }), words: journeys.keyUnseen }]
        : []),
      ...(pieces.some(({ isEnd }) => isEnd)
        ? [{ piece: samplePiece('kept', { isEnd: true }), words: journeys.keyEnd }]
        : []),
      ...(isAnyAside ? [{ piece: undefined, words: journeys.keyAside }] : []),
    ],
  };
}
