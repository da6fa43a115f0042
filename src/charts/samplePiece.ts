import { linesOf, type StrandFate, type StrandPiece } from './placeStrands.ts';

/** A short stretch of a strand to which one thing happens: for keys. */
export function samplePiece(
  fate: StrandFate | undefined,
  { isEnd = false, isUnseen = false }: { readonly isEnd?: boolean; readonly isUnseen?: boolean } = {},
): StrandPiece {
  const [before, after] = linesOf(fate);
  return { station: '', fate, before, after, start: 0, at: 50, end: 100, isEnd, isUnseen };
}
