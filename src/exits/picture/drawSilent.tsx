import { createElement, Fragment } from 'react';
import { drawWords, type Inked, type Pen, type Place } from './drawWords.tsx';
import type { Palette } from './palette.ts';
import type { Silent } from './picture.ts';

/** Pixels inside a box around its words, from it to the name beside it, and between rows and columns. */
const INSIDE = 10;
const GAP = 14;
const APART = 14;

const COLUMNS = 2;

const STYLE = { face: 'sans', size: 14, leading: 1.4 } as const;

/** For everyone who states no number an empty dashed box and the name, down one column and then the other. */
export function drawSilent(
  { empty, who }: Silent,
  x: number,
  y: number,
  room: number,
  pen: Pen,
  palette: Palette,
): Inked {
  const rows = Math.ceil(who.length / COLUMNS);
  const column = (room - GAP) / COLUMNS;
  const drawn = Array.from({ length: COLUMNS }, (_, at) => {
    const left = x + (pen.direction === 'ltr' ? at : COLUMNS - 1 - at) * (column + GAP);
    let down = Math.round(y);
    const drawings = who.slice(at * rows, (at + 1) * rows).map((name) => {
      const one = drawOne(empty, name, { x: left, y: down, room: column }, pen, palette);
      down += one.height;
      return one.drawing;
    });
    return { drawings, height: down - y };
  });
  return {
    drawing: createElement('g', null, ...drawn.flatMap(({ drawings }) => drawings)),
    height: Math.max(0, ...drawn.map(({ height }) => height)),
    width: room,
  };
}

function drawOne(empty: string, name: string, { x, y, room }: Omit<Place, 'keep'>, pen: Pen, palette: Palette): Inked {
  const isForward = pen.direction === 'ltr';
  const quiet = { ...STYLE, ink: palette['ink-3'] };
  const { width } = drawWords(empty, quiet, { x, y, room, keep: 'start' }, pen);
  const box = Math.ceil(width) + 2 * INSIDE;
  const left = Math.round(isForward ? x : x + room - box);
  const inside = drawWords(empty, quiet, { x: left + INSIDE, y, room: width + 1, keep: 'start' }, pen);
  const beside = drawWords(
    name,
    { ...STYLE, ink: palette.ink },
    { x: isForward ? x + box + GAP : x, y, room: room - box - GAP, keep: 'start' },
    pen,
  );
  return {
    drawing: createElement(
      Fragment,
      null,
      <rect
        x={left + 0.5}
        y={y - 1.5}
        width={box - 1}
        height={Math.ceil(inside.height) + 3}
        fill="none"
        stroke={palette.axis}
        strokeDasharray="3 3"
      />,
      inside.drawing,
      beside.drawing,
    ),
    height: Math.ceil(Math.max(inside.height, beside.height)) + APART,
    width: room,
  };
}
