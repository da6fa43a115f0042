import { createElement } from 'react';
import { drawStrand } from './drawStrand.tsx';
import { drawWords, type Inked, type Pen } from './drawWords.tsx';
import { mirrored } from './mirrored.tsx';
import type { Palette } from './palette.ts';
import type { SamplesDrawing } from './picture.ts';

/** Pixels of a sample, and from it to its words. */
const SAMPLE = 40;
const GAP = 10;

/** Samples stand in so many columns. */
const COLUMNS = 2;

/** How strands are drawn: samples with their meanings, row by row. */
export function drawSamples(
  { samples }: SamplesDrawing,
  x: number,
  y: number,
  room: number,
  pen: Pen,
  palette: Palette,
): Inked {
  const isForward = pen.direction === 'ltr';
  const column = room / COLUMNS;
  let down = y;
  let high = 0;
  const drawn = samples.map(({ piece, words }, at) => {
    if (at > 0 && at % COLUMNS === 0) {
      down += high;
      high = 0;
    }
    const left = x + (isForward ? at % COLUMNS : COLUMNS - 1 - (at % COLUMNS)) * column;
    const before = piece ? SAMPLE + GAP : 0;
    const text = column - before - 2 * GAP;
    const said = drawWords(
      words,
      { face: 'sans', size: 13, leading: 1.5, ink: palette['ink-2'] },
      { x: isForward ? left + before : left + column - before - text, y: down, room: text, keep: 'start' },
      pen,
    );
    const from = isForward ? left : left + column - SAMPLE;
    const sample = piece && (
      <g className="way-key" transform={`translate(${from} ${Math.round(down + 10)})`}>
        {mirrored(drawStrand([piece], SAMPLE), SAMPLE, pen.direction)}
      </g>
    );
    high = Math.max(high, said.height + 7);
    return createElement('g', null, sample, said.drawing);
  });
  return { drawing: createElement('g', null, ...drawn), height: down - y + high, width: room };
}
