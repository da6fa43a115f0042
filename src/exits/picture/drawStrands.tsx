import { createElement } from 'react';
import { drawStrand } from './drawStrand.tsx';
import { drawWords, type Inked, type Pen, type Place } from './drawWords.tsx';
import { mirrored } from './mirrored.tsx';
import type { Palette } from './palette.ts';
import type { StrandDrawing, StrandsDrawing } from './picture.ts';

/** Pixels for a strand’s name, for the words beside it, and between them and its line. */
const NAME = 124;
const WORDS = 156;
const GAP = 16;

/** From one strand to the next: as high as the bar where the way ends, so that it runs through all of them. */
const STEP = 26;

const STYLE = { face: 'sans', size: 14, leading: 1.4 } as const;

/** Strands under one another, their stages’ names over them. */
export function drawStrands(
  { stages, strands, outcome }: StrandsDrawing,
  x: number,
  y: number,
  room: number,
  pen: Pen,
  palette: Palette,
): Inked {
  const isForward = pen.direction === 'ltr';
  const width = room - NAME - WORDS - 2 * GAP;
  const left = isForward ? x + NAME + GAP : x + WORDS + GAP;
  const small = { ...STYLE, size: 13, leading: 1.3, ink: palette['ink-3'] };
  const over = (down: number) =>
    stages.map(({ start, end, words }) => {
      const share = (width * (end - start)) / 100;
      const from = isForward ? left + (width * start) / 100 : left + width - (width * end) / 100;
      return drawWords(words, small, { x: from, y: down, room: share - 4, keep: 'start' }, pen);
    });
  // The names of stages end on one line, however many lines they take.
  const high = Math.max(...over(0).map(({ height }) => height));
  const heads = stages.map((_stage, at) => over(y + high - (over(0)[at]?.height ?? 0))[at]);
  let down = Math.ceil(y + high + 6);
  const drawn = strands.flatMap((strand) => {
    const row = drawRow(strand, { x, y: down, room }, pen, palette);
    const middle = down + STEP / 2;
    down += row.height;
    return [
      row.drawing,
      createElement(
        'g',
        { className: outcome, transform: `translate(${left} ${middle})` },
        mirrored(drawStrand(strand.pieces, width), width, pen.direction),
      ),
    ];
  });
  return {
    drawing: createElement('g', null, ...heads.map((head) => head?.drawing), ...drawn),
    height: down - y,
    width: room,
  };
}

/** A strand’s name before its line, and after it what became of it. */
function drawRow(
  { name, words, isDiffering }: StrandDrawing,
  { x, y, room }: Omit<Place, 'keep'>,
  pen: Pen,
  palette: Palette,
): Inked {
  const isForward = pen.direction === 'ltr';
  const top = y + (STEP - STYLE.size * STYLE.leading) / 2;
  const called = drawWords(
    name,
    { ...STYLE, face: isDiffering ? 'strong' : 'sans', ink: isDiffering ? palette.ink : palette['ink-3'] },
    { x: isForward ? x : x + room - NAME, y: top, room: NAME, keep: 'start' },
    pen,
  );
  const said = drawWords(
    words,
    { ...STYLE, ink: palette['ink-2'] },
    { x: isForward ? x + room - WORDS : x, y: top, room: WORDS, keep: 'start' },
    pen,
  );
  return {
    drawing: createElement('g', null, called.drawing, said.drawing),
    height: Math.max(STEP, Math.ceil(Math.max(called.height, said.height)) + 6),
    width: room,
  };
}
