import { Bar } from '../../charts/Bar.tsx';
import { drawScale } from './drawScale.tsx';
import type { Inked, Pen } from './drawWords.tsx';
import { mirrored } from './mirrored.tsx';
import type { BarDrawing } from './picture.ts';

/** From a bar’s baseline to the labels of its scale. */
const FOOT = 8;

/** A figure’s bar, drawn by the code that draws it on the page, and its scale, as long as the bar’s squares make it. */
export function drawBar(
  { field, grain, whole, outcome, labels }: BarDrawing,
  x: number,
  y: number,
  room: number,
  pen: Pen,
): Inked {
  const { width, height } = grain;
  const left = pen.direction === 'ltr' ? x : x + room - width;
  const scale = drawScale(labels, { x: left, y: y + height + FOOT, room: width }, pen);
  const ticks = labels.map(({ at }) => at);
  const bar = <Bar field={field} grain={grain} whole={whole} outcome={outcome} ticks={ticks} room="wide" />;
  return {
    drawing: (
      <>
        <g transform={`translate(${left} ${Math.round(y)})`}>{mirrored(bar, width, pen.direction)}</g>
        {scale.drawing}
      </>
    ),
    height: height + FOOT + scale.height,
    width: room,
  };
}
