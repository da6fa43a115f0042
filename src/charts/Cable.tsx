import type { Outcome } from '../figure/outcome.ts';
import { percent } from './percent.ts';
import type { CableLane, CableRow } from './placeCable.ts';
import { StrandMark } from './StrandMark.tsx';

/** Where in a row things happen, in pixels from its top: at the height of the words' first line. */
const EVENT = 10;

type Props = {
  readonly lanes: readonly CableLane[];
  readonly outcome: Outcome;
  /** What happens to one strand here; without it, all of them run past. */
  readonly row?: CableRow | undefined;
  /** The number goes no further: the whole cable ends at a bar. */
  readonly isEnd?: boolean;
};

/** One row of the cable beside its words. Purely visual; it holds no text, so it may be mirrored whole. */
export function Cable({ lanes, outcome, row, isEnd = false }: Props) {
  const to = isEnd ? EVENT : '100%';
  return (
    <svg className={`cable ${outcome}`} width="100%" height="100%" aria-hidden="true">
      {row && <line className="leader" x1={percent(row.at)} x2="100%" y1={EVENT} y2={EVENT} />}
      {lanes
        .filter(({ line }) => line !== 'none')
        .map(({ strand, at, line }) => (
          <line key={strand} className={line} x1={percent(at)} x2={percent(at)} y2={to} />
        ))}
      {isEnd && <line className="way-end" x2="100%" y1={EVENT} y2={EVENT} />}
      {row && <Event row={row} />}
    </svg>
  );
}

/** The line that comes, the line that goes, and the mark of what happened in between. */
function Event({ row: { at, fate, before, after } }: { readonly row: CableRow }) {
  const x = percent(at);
  return (
    <>
      {before !== 'none' && <line className={before} x1={x} x2={x} y2={EVENT} />}
      {after !== 'none' && <line className={after} x1={x} x2={x} y1={EVENT} y2="100%" />}
      <svg x={x} y={EVENT} overflow="visible" aria-hidden="true">
        {fate === 'lost' ? <path className="solid" d="M-6 0H6" /> : <StrandMark fate={fate} />}
      </svg>
    </>
  );
}
