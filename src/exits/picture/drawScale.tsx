import { createElement, Fragment } from 'react';
import { drawWords, type Inked, type Pen } from './drawWords.tsx';
import type { Label } from './picture.ts';

/** More than any label needs; nearer than this, two would be read as one. */
const ROOM = 240;
const NEAR = 12;

/** A people scale’s labels along a line, each at its tick; the first and the last keep inside. */
export function drawScale(
  labels: readonly Label[],
  { x, y, room }: { readonly x: number; readonly y: number; readonly room: number },
  pen: Pen,
): Inked {
  const style = { face: 'sans', size: 13, leading: 1.4, ink: 'inherit' } as const;
  const last = drawWords(labels.at(-1)?.words ?? '', style, { x, y, room, keep: 'end' }, pen);
  const drawn = labels.slice(0, -1).flatMap(({ at, words }, index) => {
    if (index === 0) return drawWords(words, style, { x: x + 6, y, room: room - 12, keep: 'start' }, pen);
    const middle = x + (room * (pen.direction === 'ltr' ? at : 100 - at)) / 100;
    const label = drawWords(words, style, { x: middle - ROOM / 2, y, room: ROOM, keep: 'middle' }, pen);
    // The last one names the unit and may need the room of the one before.
    return (room * at) / 100 + label.width / 2 > room - last.width - NEAR ? [] : label;
  });
  return {
    drawing: createElement(Fragment, null, ...drawn.map(({ drawing }) => drawing), last.drawing),
    height: last.height,
    width: room,
  };
}
