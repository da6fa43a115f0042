import type { Outcome } from '../figure/outcome.ts';
import { BarEnding } from './BarEnding.tsx';
import { percent } from './percent.ts';
import type { HistoryRow } from './placeHistory.ts';

type Props = {
  readonly row: HistoryRow;
  readonly outcome: Outcome;
  readonly ticks: readonly number[];
  /** The style of a line, the same for all of one claimant. */
  readonly styleOf: (line: number) => string;
  /** Kept and listed, but out of every line. */
  readonly isMisreport: boolean;
};

/** Where in a row its mark stands, in pixels from the row's top: at the height of the number beside it. */
const MARK = 34;

/** One row of a history: lines that run past, the step to this report's number, and its mark. Words stand beside it. */
export function HistoryLane({ row, outcome, ticks, styleOf, isMisreport }: Props) {
  const { mark, from, continues, passing, line } = row;
  const at = percent(mark.end);
  const own = line === undefined ? 'step' : `step ${styleOf(line)}`;
  return (
    <svg className={`history-lane ${outcome}`} width="100%" height="100%" aria-hidden="true">
      {ticks.map((tick) => (
        <line key={tick} className="grid" x1={percent(tick)} x2={percent(tick)} y1="0" y2="100%" />
      ))}
      {passing.map((other) => (
        <line
          key={other.line}
          className={`step ${styleOf(other.line)}`}
          x1={percent(other.at)}
          x2={percent(other.at)}
          y1="0"
          y2="100%"
        />
      ))}
      {from !== undefined && (
        <>
          <line className={own} x1={percent(from)} x2={percent(from)} y1="0" y2={MARK} />
          <line className={own} x1={percent(from)} x2={at} y1={MARK} y2={MARK} />
        </>
      )}
      {continues && <line className={own} x1={at} x2={at} y1={MARK} y2="100%" />}
      {mark.ending === 'floating' && <line className="span" x1={percent(mark.start)} x2={at} y1={MARK} y2={MARK} />}
      <circle
        className={isMisreport || mark.ending === 'soft' || mark.ending === 'outline' ? 'mark hollow' : 'mark'}
        data-mark=""
        cx={at}
        cy={MARK}
        r={isMisreport ? 3 : 4.5}
      />
      {(mark.ending === 'arrow' || mark.ending === 'gap') && (
        <BarEnding ending={mark.ending} at={mark.end} top={MARK - 7} height={14} />
      )}
    </svg>
  );
}
