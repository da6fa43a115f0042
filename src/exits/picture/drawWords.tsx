import { createElement, type ReactElement } from 'react';
import type { FaceFile, FaceName } from './faces.ts';
import { EM, type SetLine, type Setting } from './typeset.ts';

/** How words become lines; see `typeset`. */
export type Typeset = (words: string, setting: Setting, room: number) => SetLine[];

/** Where words stand: the room they may fill, from its left edge and its top, and to which side they keep. */
export type Place = {
  readonly x: number;
  readonly y: number;
  readonly room: number;
  readonly keep: 'start' | 'middle' | 'end';
};

/** What a picture is written with: how words are set, in which direction and language, and the shapes used so far. */
export type Pen = {
  readonly set: Typeset;
  readonly direction: 'ltr' | 'rtl';
  readonly language: string;
  /** Outlines by their name, each drawn once and referred to. */
  readonly shapes: Map<string, string>;
};

export type Inked = { readonly drawing: ReactElement; readonly height: number; readonly width: number };

type Style = { readonly face: FaceName; readonly size: number; readonly leading: number; readonly ink: string };

/** Arabic letters reach higher and lower than others. */
const TALL: Readonly<Record<string, number>> = { ar: 1.12 };

/** Words as outlines, so that they look the same in every program and need no font. */
export function drawWords(words: string, style: Style, place: Place, pen: Pen): Inked {
  const { face, size, ink } = style;
  const lines = pen.set(words, { face, size, direction: pen.direction, language: pen.language }, place.room);
  const step = size * style.leading * (TALL[pen.language] ?? 1);
  // Halfway between two lines; letters reach some four fifths of their size above the base line.
  const base = place.y + (step - size) / 2 + size * 0.8;
  const drawn = lines.map((line, at) => {
    const x = startOf(line.width, place, pen.direction);
    return drawLine(line, x, base + at * step, size, pen.shapes);
  });
  return {
    drawing: createElement('g', { fill: ink }, ...drawn),
    height: lines.length * step,
    width: Math.max(0, ...lines.map(({ width }) => width)),
  };
}

function startOf(width: number, { x, room, keep }: Place, direction: 'ltr' | 'rtl'): number {
  if (keep === 'middle') return x + (room - width) / 2;
  return (keep === 'start') === (direction === 'ltr') ? x : x + room - width;
}

function drawLine({ glyphs }: SetLine, x: number, y: number, size: number, shapes: Map<string, string>): ReactElement {
  const scale = Number((size / EM).toFixed(5));
  const drawn = glyphs.flatMap((one) => {
    const name = `${one.file.key}-${one.glyph}`;
    const shape = outlineOf(one.file, one.glyph, name);
    shapes.set(name, shape);
    if (shape === '') return [];
    return createElement('use', {
      xlinkHref: `#${name}`,
      x: Math.round(one.x) || undefined,
      y: Math.round(one.y) || undefined,
    });
  });
  return createElement('g', { transform: `translate(${cut(x)} ${cut(y)}) scale(${scale} ${-scale})` }, ...drawn);
}

const outlines = new Map<string, string>();

/** An outline in thousandths of the size. */
function outlineOf({ font, unitsPerEm }: FaceFile, glyph: number, name: string): string {
  const known = outlines.get(name);
  if (known !== undefined) return known;
  const path = font.glyphToPath(glyph);
  const outline =
    unitsPerEm === EM
      ? path
      : path.replace(/-?[\d.]+/g, (length) => String(Math.round((Number(length) * EM) / unitsPerEm)));
  outlines.set(name, outline);
  return outline;
}

/** A length cut to hundredths of a pixel. */
export function cut(length: number): number {
  return Number(length.toFixed(2));
}
