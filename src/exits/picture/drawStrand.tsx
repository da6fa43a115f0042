import type { StrandLine, StrandPiece } from '../../charts/placeStrands.ts';
import { isMarked, StrandMark } from '../../charts/StrandMark.tsx';
import { traceStrand } from '../../charts/traceStrand.ts';
import { cut } from './drawWords.tsx';

const DRAWN = ['dotted', 'solid', 'dashed'] as const satisfies readonly StrandLine[];

/** A strand as the page draws it, so many pixels wide, around the line that is zero. */
export function drawStrand(pieces: readonly StrandPiece[], width: number) {
  const { lines, stops, ends } = traceStrand(pieces);
  const across = (percent: number) => cut((percent * width) / 100);
  const along = (wanted: StrandLine) =>
    lines.flatMap(({ line, from, to }) => (line === wanted ? `M${across(from)} 0H${across(to)}` : [])).join('');
  return (
    <g className="way">
      {DRAWN.filter((line) => along(line) !== '').map((line) => (
        <path key={line} className={line} d={along(line)} />
      ))}
      {stops.map((at) => (
        <path key={at} d={`M${across(at)}-6v12`} />
      ))}
      {ends.map((at) => (
        <path key={at} className="way-end" d={`M${across(at)}-13v26`} />
      ))}
      {pieces.filter(isMarked).map(({ station, at, fate, isUnseen }) => (
        <g key={station} transform={`translate(${across(at)} 0)`}>
          <StrandMark fate={fate} isUnseen={isUnseen} />
        </g>
      ))}
    </g>
  );
}
