import { Fragment } from 'react';
import type { Outcome } from '../figure/outcome.ts';
import { percent } from './percent.ts';
import type { Timeline } from './placeTimeline.ts';
import { markOf } from './ReportMarks.tsx';

type Props = {
  readonly timeline: Timeline;
  /** The lines of parts inside the total, drawn stronger and without marks: their reports stand on a chart of their own. */
  readonly inside?: Timeline['paths'];
  readonly outcome: Outcome;
  /** Percents of the people scale’s ticks. */
  readonly ticks: readonly number[];
  /** The style of a line, the same for all of one claimant. */
  readonly styleOf: (line: number) => string;
  /** Words beside some marks, by their report; without digits, since a number stands only with its caveat. */
  readonly labels: ReadonlyMap<string, string>;
};

/** Beyond so many, marks would cover each other and the line: the line alone is drawn. */
const MARKED = 300;

/** Percent across from which a label stands before its mark, since behind it there is no room. */
const TURN = 45;

/** Percent down from which there is no room for a label under its mark. */
const LOW = 90;

/**
 * People across, time down: one path per line, one mark per report. Purely visual, its words stand beside it. It is
 * mirrored whole for right-to-left pages, its labels back again.
 */
export function TimelinePlot({ timeline, inside = [], outcome, ticks, styleOf, labels }: Props) {
  const { reports, paths } = timeline;
  const isMarked = ({ id }: { id: string }) => reports.length <= MARKED || labels.has(id);
  return (
    <svg className={`timeline-plot ${outcome}`} width="100%" height="100%" aria-hidden="true">
      <rect className="reach" width="100%" height="100%" />
      {ticks.map((tick) => (
        <line key={tick} className="grid" x1={percent(tick)} x2={percent(tick)} y1="0" y2="100%" />
      ))}
      {timeline.ticks.map(({ edtf, down }) => (
        <line key={edtf} className="grid" x1="0" x2="100%" y1={percent(down)} y2={percent(down)} />
      ))}
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" aria-hidden="true">
        {inside.map(({ d }) => (
          <path key={d} className="step inside" d={d} vectorEffect="non-scaling-stroke" />
        ))}
        {paths.map(({ line, d }) => (
          <path key={d} className={`step ${styleOf(line)}`} d={d} vectorEffect="non-scaling-stroke" />
        ))}
      </svg>
      {reports.filter(isMarked).map(({ id, mark, down, nudge, isAside }) => (
        <Fragment key={id}>
          {mark.ending === 'floating' && (
            <line
              className="span"
              x1={percent(mark.start)}
              x2={percent(mark.end)}
              y1={percent(down)}
              y2={percent(down)}
            />
          )}
          <use
            href={`#${markOf(mark.ending, isAside)}`}
            x={percent(mark.end)}
            y={percent(down)}
            transform={nudge === 0 ? undefined : `translate(0,${nudge})`}
            data-mark={id}
          />
        </Fragment>
      ))}
      {reports
        .filter(({ id }) => labels.has(id))
        .map(({ id, mark, down, nudge }) => (
          <g key={id} transform={nudge === 0 ? undefined : `translate(0,${nudge})`}>
            <circle className="mark-ring" cx={percent(mark.end)} cy={percent(down)} r="7" />
            <text
              className={mark.end > TURN ? 'mark-label turned' : 'mark-label'}
              x={percent(mark.end)}
              y={percent(down)}
              dx={mark.end > TURN ? -12 : 14}
              dy={mark.end > TURN && down < LOW ? 18 : -9}
            >
              {labels.get(id)}
            </text>
          </g>
        ))}
      <g className="cursor">
        <line x1="0" x2="100%" />
        <circle r="8" />
      </g>
    </svg>
  );
}
