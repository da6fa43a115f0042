import type { StrandLine, StrandPiece } from './placeStrands.ts';

/** What is drawn of a strand, in percents of its way: its lines, the bars at which it is lost, and where the way ends. */
type TracedStrand = {
  readonly lines: readonly { readonly line: StrandLine; readonly from: number; readonly to: number }[];
  readonly stops: readonly number[];
  readonly ends: readonly number[];
};

/** Traces a strand from piece to piece. */
export function traceStrand(pieces: readonly StrandPiece[]): TracedStrand {
  return {
    lines: pieces.flatMap(({ before, after, start, at, end, isEnd }) => [
      { line: before, from: start, to: at },
      { line: after, from: at, to: isEnd ? shortOf(at, end) : end },
    ]),
    stops: pieces.flatMap(({ fate, at }) => (fate === 'lost' ? [at] : [])),
    ends: pieces.flatMap(({ isEnd, at, end }) => (isEnd ? [shortOf(at, end)] : [])),
  };
}

/** Where a number that went no further stops: short of where the next text would stand. */
function shortOf(at: number, end: number): number {
  return at + (end - at) * 0.6;
}
