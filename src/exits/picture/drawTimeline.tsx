import { createElement, Fragment } from 'react';
import { markOf } from '../../charts/ReportMarks.tsx';
import { drawScale } from './drawScale.tsx';
import { cut, drawWords, type Inked, type Pen } from './drawWords.tsx';
import { mirrored } from './mirrored.tsx';
import type { TimelineDrawing } from './picture.ts';

/** Pixels for the days before the plot, and for an arrow behind it. */
const DAYS = 96;
const ARROW = 24;

/** The dashes of claimants’ lines, as on the page: four that can be told apart. */
export const DASHES = [undefined, '6 3', '2 3', '9 3 2 3'];

/** Percent across from which a label stands before its mark, and down from which there is no room under it. */
const TURN = 45;
const LOW = 90;

/** So many marks can be told apart; the line alone is drawn for more, as on the page. */
const MARKED = 300;

const LABEL = { face: 'sans', size: 13, leading: 1.4, ink: 'inherit' } as const;

/** Reports over time: people across, time down. */
export function drawTimeline(chart: TimelineDrawing, x: number, y: number, room: number, pen: Pen): Inked {
  const { timeline, height, marks } = chart;
  const isForward = pen.direction === 'ltr';
  const width = room - DAYS - ARROW;
  const left = isForward ? x + DAYS : x + ARROW;
  const scale = drawScale(chart.across, { x: left, y, room: width }, pen);
  const top = Math.round(y + scale.height + 6);
  const days = chart.down.map(({ at, words }) =>
    drawWords(
      words,
      LABEL,
      { x: isForward ? x : left + width + 10, y: top + (at * height) / 100 - 9, room: DAYS - 10, keep: 'end' },
      pen,
    ),
  );
  const across = (percent: number) => cut((percent * width) / 100);
  const down = (percent: number) => cut((percent * height) / 100);
  const labelled = timeline.reports.filter(({ id }) => marks.has(id));
  const labels = labelled.map(({ id, mark, down: at, nudge }) => {
    const isTurned = mark.end > TURN;
    const point = isForward ? left + across(mark.end) : left + width - across(mark.end);
    const lower = isTurned && at < LOW ? 6 : -24;
    const isBefore = isTurned === isForward;
    return drawWords(
      marks.get(id) ?? '',
      LABEL,
      {
        x: isBefore ? point - 12 - LABELS : point + 14,
        y: top + down(at) + nudge + lower,
        room: LABELS,
        keep: isTurned ? 'end' : 'start',
      },
      pen,
    );
  });
  const shown = timeline.reports.filter(({ id }) => timeline.reports.length <= MARKED || marks.has(id));
  const plot = (
    <g className={chart.outcome}>
      {chart.across.map(({ at }) => (
        <path key={at} className="grid" d={`M${across(at)} 0V${height}`} />
      ))}
      {chart.down.map(({ at }) => (
        <path key={at} className="grid" d={`M0 ${down(at)}H${width}`} />
      ))}
      {chart.inside.map(({ d }) => (
        <path key={d} className="step inside" d={stretched(d, width, height)} />
      ))}
      {timeline.paths.map(({ line, d }) => (
        <path
          key={d}
          className="step"
          strokeDasharray={DASHES[chart.styleOf(line) % DASHES.length]}
          d={stretched(d, width, height)}
        />
      ))}
      {shown.map(({ id, mark, down: at, nudge, isAside }) => (
        <Fragment key={id}>
          {mark.ending === 'floating' && (
            <path className="span" d={`M${across(mark.start)} ${down(at)}H${across(mark.end)}`} />
          )}
          <use xlinkHref={`#${markOf(mark.ending, isAside)}`} x={across(mark.end)} y={cut(down(at) + nudge)} />
          {marks.has(id) && <circle className="mark-ring" cx={across(mark.end)} cy={cut(down(at) + nudge)} r="7" />}
        </Fragment>
      ))}
    </g>
  );
  return {
    drawing: (
      <>
        {scale.drawing}
        {createElement('g', null, ...days.map(({ drawing }) => drawing))}
        <g transform={`translate(${left} ${top})`}>{mirrored(plot, width, pen.direction)}</g>
        {createElement('g', { className: 'halo' }, ...labels.map(({ drawing }) => drawing))}
        {createElement('g', null, ...labels.map(({ drawing }) => drawing))}
      </>
    ),
    height: top - y + height + 10,
    width: room,
  };
}

/** Room for a mark’s label. */
const LABELS = 200;

/** A path of straight steps in a square of 100 by 100, stretched over a plot. */
function stretched(path: string, width: number, height: number): string {
  const across = (percent: string) => cut((Number(percent) * width) / 100);
  const down = (percent: string) => cut((Number(percent) * height) / 100);
  return path.replace(/M([\d.]+) ([\d.]+)|H([\d.]+)|V([\d.]+)/g, (_step, x, y, h, v) => {
    if (x !== undefined) return `M${across(x)} ${down(y)}`;
    return h === undefined ? `V${down(v)}` : `H${across(h)}`;
  });
}
