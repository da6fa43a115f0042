import type { Outcome } from '../figure/outcome.ts';
import { percent } from './percent.ts';
import type { StrandLine, StrandPiece } from './placeStrands.ts';
import { isMarked, StrandMark } from './StrandMark.tsx';
import { short } from './short.ts';
import { traceStrand } from './traceStrand.ts';

type Props = {
  readonly pieces: readonly StrandPiece[];
  /** Left out where the strand is of no figure: in a key. */
  readonly outcome?: Outcome | undefined;
};

/** Half the height of the drawing in pixels. */
const MIDDLE = 9;

/**
 * One strand of a number's way. Purely visual: the words beside it say what became of it. Its lines stretch with the
 * page, in percents; its marks keep their size.
 */
export function Strand({ pieces, outcome }: Props) {
  const { lines, stops, ends } = traceStrand(pieces);
  const along = (wanted: StrandLine) =>
    lines.flatMap(({ line, from, to }) => (line === wanted ? `M${short(from)} ${MIDDLE}H${short(to)}` : [])).join('');
  const drawn = (
    [
      ['dotted', along('dotted')],
      ['solid', along('solid') + stops.map((at) => `M${short(at)} ${MIDDLE - 6}v12`).join('')],
      ['dashed', along('dashed')],
      ['way-end', ends.map((at) => `M${short(at)}-4V${MIDDLE * 2 + 4}`).join('')],
    ] as const
  ).filter(([, path]) => path !== '');
  return (
    <svg
      className={outcome ? `strand-line ${outcome}` : 'strand-line'}
      width="100%"
      height={MIDDLE * 2}
      aria-hidden="true"
    >
      <svg viewBox={`0 0 100 ${MIDDLE * 2}`} preserveAspectRatio="none" overflow="visible" aria-hidden="true">
        {drawn.map(([name, path]) => (
          <path key={name} className={name} d={path} />
        ))}
      </svg>
      {pieces.filter(isMarked).map(({ station, at, fate, isUnseen }) => (
        <svg key={station} x={percent(at)} y={MIDDLE} overflow="visible" aria-hidden="true">
          <StrandMark fate={fate} isUnseen={isUnseen} />
        </svg>
      ))}
    </svg>
  );
}
