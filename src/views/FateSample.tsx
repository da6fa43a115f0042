import type { StrandFate } from '../charts/placeStrands.ts';
import { Strand } from '../charts/Strand.tsx';
import { samplePiece } from '../charts/samplePiece.ts';
import type { Outcome } from '../figure/outcome.ts';

type Props = {
  readonly fate: StrandFate | undefined;
  /** Left out where the strand is of no figure: in a key. */
  readonly outcome?: Outcome;
  /** The number goes no further here. */
  readonly isEnd?: boolean;
  readonly isUnseen?: boolean;
};

/** What became of a strand as a short stretch of it, drawn by the same code as the strands themselves. */
export function FateSample({ fate, outcome, isEnd = false, isUnseen = false }: Props) {
  return (
    <span className="sample-strand">
      <Strand pieces={[samplePiece(fate, { isEnd, isUnseen })]} outcome={outcome} />
    </span>
  );
}
