import { range } from 'd3';
import type { Hedge, Reported } from '../story/schema/reported.ts';
import { mostStated } from '../story/stated.ts';
import { short } from './short.ts';

/** What one mark stands for. */
export const UNITS = ['one', 'ten', 'hundred'] as const;

export type PeopleUnit = (typeof UNITS)[number];

/** How many people a mark stands for. */
export const PEOPLE: Readonly<Record<PeopleUnit, number>> = { one: 1, ten: 10, hundred: 100 };

/** Pixels from mark to mark: a multiple of five, since a mark is four fifths wide and must end on a whole pixel. */
export const PITCH: Readonly<Record<PeopleUnit, number>> = { one: 5, ten: 10, hundred: 20 };

/** A field of marks. Everything is measured in the distance from one mark to the next; paths are SVG's. */
export type PlacedPeople = {
  /** How many marks the number is: a whole number, or a last mark filled only in part. */
  readonly marks: number;
  readonly width: number;
  readonly height: number;
  /** Where marks stand that are filled, and where they are hollow; empty where there are none. */
  readonly solid: string;
  readonly hollow: string;
  readonly parts: readonly PlacedPart[];
  /** The whole square of a last mark that is filled only in part. */
  readonly unfilled: string;
  /** The open row of “at least” and “more than”. */
  readonly open: string;
  /** The empty places after “about”. */
  readonly places: string;
};

/** A part inside its whole: where it is filled, and the contour around it. */
type PlacedPart = { readonly solid: string; readonly contour: string; readonly isOpen: boolean };

/** Marks in a row of a block; a block has as many rows. */
const SIDE = 10;
const BLOCK = SIDE * SIDE;

/** From block to block: a block and one mark's room. */
const STEP = SIDE + 1;

/** How much of its room a mark fills. */
const MARK = 0.8;

/** Width of the line that frames a last mark filled only in part. */
export const FRAME = 0.1;

/**
 * Marks that are hollow at a soft end, and places left empty behind it: whatever the number, always as many, since no
 * range was given.
 */
const SOFT: Readonly<Record<PeopleUnit, number>> = { one: 5, ten: 1, hundred: 1 };

/** Length of the open row, with the gap of “more than” inside; it says in which direction, not how far. */
const OPEN = SIDE;
const GAP = 2;

/** Room around the marks in which contours run; see `viewBox`. */
export const MARGIN = { before: 0.8, after: 0.6 } as const;

/**
 * Marks for a reported number, in blocks of a hundred, so many blocks across. There are exactly as many marks as people
 * were reported: a hedge makes the last ones hollow or leaves a row open, and adds none.
 */
export function placePeople(
  reported: Reported,
  parts: readonly Reported[],
  unit: PeopleUnit,
  across: number,
): PlacedPeople {
  const marks = mostStated(reported) / PEOPLE[unit];
  const solidTo = solidEnd(reported, unit);
  const places = reported.hedge === 'about' ? range(Math.ceil(marks), Math.ceil(marks) + SOFT[unit]) : [];
  const open = openRow(reported.hedge, Math.ceil(marks), across);
  const last = Math.max(Math.ceil(marks) - 1, ...places, 0);
  const inParts = parts.reduce((sum, part) => sum + mostStated(part), 0) / PEOPLE[unit];
  let from = 0;
  const placedParts = parts.map((part) => {
    const to = from + mostStated(part) / PEOPLE[unit];
    const solid = Math.min(from + solidEnd(part, unit), solidTo);
    const placed = {
      // Parts that fill their whole need no tone to stand out from it.
      solid: inParts < marks ? pathOf(field(from, solid, across)) : '',
      contour: pathOf(field(from, to, across).map(widen)),
      isOpen: part.hedge !== 'exact' && part.hedge !== 'unqualified',
    };
    from = to;
    return placed;
  });
  return {
    marks,
    width: across * STEP - 1,
    height: Math.max(lowest(last, across), open.bottom),
    solid: pathOf(field(0, solidTo, across)),
    hollow: pathOf(field(solidTo, marks, across)),
    parts: placedParts,
    unfilled: Number.isInteger(marks) ? '' : pathOf([frame(Math.floor(marks), across)]),
    open: open.path,
    places: places.map((place) => `M${shift(place, across)}h0`).join(''),
  };
}

/** How many marks from the first are filled. */
function solidEnd(reported: Reported, unit: PeopleUnit): number {
  const marks = mostStated(reported) / PEOPLE[unit];
  switch (reported.hedge) {
    case 'between':
      return reported.low / PEOPLE[unit];
    case 'up-to':
      return 0;
    case 'about':
    case 'nearly':
      return Math.max(0, Math.ceil(marks) - SOFT[unit]);
    default:
      return marks;
  }
}

type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Where the mark after so many others stands. */
function slot(mark: number, across: number): { readonly x: number; readonly y: number } {
  const block = Math.floor(mark / BLOCK);
  const inside = mark % BLOCK;
  return {
    x: (block % across) * STEP + (inside % SIDE),
    y: Math.floor(block / across) * STEP + Math.floor(inside / SIDE),
  };
}

/** The middle of the line that frames a mark from inside. */
function frame(mark: number, across: number): Rect {
  const { x, y } = slot(mark, across);
  return { x: x + FRAME / 2, y: y + FRAME / 2, width: MARK - FRAME, height: MARK - FRAME };
}

/** How far down the marks up to this one reach: blocks before it in its row are full. */
function lowest(mark: number, across: number): number {
  const { x, y } = slot(mark, across);
  return x < SIDE ? y + 1 : Math.floor(y / STEP) * STEP + SIDE;
}

/** The middle of a mark's square, for a dot in its place. */
function shift(mark: number, across: number): string {
  const { x, y } = slot(mark, across);
  return `${short(x + MARK / 2)} ${short(y + MARK / 2)}`;
}

/**
 * The marks from one to another as few rectangles: whole rows of blocks, whole blocks, whole rows, single marks. Marks
 * at either end that belong to it only in part are narrower.
 */
function field(from: number, to: number, across: number): Rect[] {
  if (to <= from) return [];
  const first = Math.ceil(from);
  const last = Math.floor(to);
  if (first > last) return [sliver(from, to, across)];
  return [
    ...(from < first ? [sliver(from, first, across)] : []),
    ...wholeMarks(first, last, across),
    ...(to > last ? [sliver(last, to, across)] : []),
  ];
}

/** A stretch of a single mark. */
function sliver(from: number, to: number, across: number): Rect {
  const { x, y } = slot(Math.floor(from), across);
  return { x: x + (from - Math.floor(from)) * MARK, y, width: (to - from) * MARK, height: 1 };
}

function wholeMarks(from: number, to: number, across: number): Rect[] {
  const sizes = [BLOCK * across, BLOCK, SIDE, 1];
  const rects: Rect[] = [];
  for (let at = from; at < to; ) {
    const level = sizes.findIndex((size) => at % size === 0 && at + size <= to);
    const size = sizes[level] ?? 1;
    const larger = sizes[level - 1];
    const fitting = Math.floor((to - at) / size);
    const count = larger === undefined ? fitting : Math.min(fitting, (larger - (at % larger)) / size);
    rects.push({ ...slot(at, across), ...extent(level, count, across) });
    at += count * size;
  }
  return rects;
}

/** Width and height of so many rows of blocks, blocks, rows or marks, side by side. */
function extent(level: number, count: number, across: number): { readonly width: number; readonly height: number } {
  if (level === 0) return { width: across * STEP - 1, height: count * STEP - 1 };
  if (level === 1) return { width: count * STEP - 1, height: SIDE };
  return level === 2 ? { width: SIDE, height: count } : { width: count, height: 1 };
}

/** A rectangle of marks with its share of the gaps around it, so that neighbours meet and a contour runs between marks. */
function widen({ x, y, width, height }: Rect): Rect {
  const left = before(x);
  const top = before(y);
  return { x: left, y: top, width: after(x + width) - left, height: after(y + height) - top };
}

function before(edge: number): number {
  return edge % STEP === 0 ? edge - 0.6 : edge - 0.2;
}

function after(edge: number): number {
  // A mark that belongs to a part only in part ends inside its own square.
  if (!Number.isInteger(edge)) return edge;
  return edge % STEP === SIDE ? edge + 0.4 : edge - 0.2;
}

/** The dashed row that follows the last mark and has no far end; where it would not fit, it follows one row below. */
function openRow(hedge: Hedge, next: number, across: number): { readonly path: string; readonly bottom: number } {
  if (hedge !== 'at-least' && hedge !== 'more-than') return { path: '', bottom: 0 };
  const gap = hedge === 'more-than' ? GAP : 0;
  const start = slot(next, across);
  const isTooLong = start.x + OPEN > across * STEP - 1;
  const { x, y } = isTooLong ? slot(Math.ceil(next / SIDE) * SIDE, across) : start;
  const line = (at: number) => `M${x + gap} ${short(at)}h${OPEN - gap}`;
  return { path: line(y + 0.1) + line(y + MARK - 0.1), bottom: y + 1 };
}

function pathOf(rects: readonly Rect[]): string {
  return rects
    .map(({ x, y, width, height }) => `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`)
    .join('');
}
