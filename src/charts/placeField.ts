import type { Reported } from '../story/schema/reported.ts';
import { mostStated } from '../story/stated.ts';
import { BAR_ENDS, type BarEnd } from './barEnd.ts';
import { type Grain, SQUARES } from './placeGrain.ts';
import { short } from './short.ts';

/** A bar as a field of squares, in CSS pixels from the lane's start and from the field's top. */
export type PlacedField = {
  /** The contour around exactly as many squares as the number is, in columns from the baseline up; an SVG path. */
  readonly contour: string;
  /** Where the last column ends. */
  readonly end: number;
  readonly ending: BarEnd;
  /** Less than a reader can see; drawn as a line, and the page says so. */
  readonly isHairline: boolean;
};

/** Fewer pixels than this are not seen. */
const VISIBLE = 2;

/**
 * The squares of a reported number: as many as its people, none more and none fewer, the last one filled as far as
 * people are left for it. A hedge changes how the bar ends, never how many squares it has.
 */
export function placeField(reported: Reported, grain: Grain): PlacedField {
  const from = (reported.hedge === 'between' ? reported.low : 0) / SQUARES[grain.unit];
  const to = mostStated(reported) / SQUARES[grain.unit];
  return {
    contour: contourOf(from, to, grain),
    end: short(Math.ceil(to / grain.rows) * grain.pitch),
    ending: BAR_ENDS[reported.hedge],
    isHairline: (to - from) * grain.pitch < VISIBLE,
  };
}

/** Around the squares from one to another: the first and the last column may be filled in part. */
function contourOf(from: number, to: number, { rows, pitch, height }: Grain): string {
  const first = Math.floor(from / rows);
  const last = Math.floor(to / rows);
  const across = (column: number) => short(column * pitch);
  const bottom = short(height - (from - first * rows) * pitch);
  const top = short(height - (to - last * rows) * pitch);
  if (first === last) return `M${across(first)} ${bottom}V${top}H${across(first + 1)}V${bottom}z`;
  const isLastStarted = to > last * rows;
  const isFirstWhole = from === first * rows;
  return [
    `M${across(first)} ${bottom}V0H${across(last)}`,
    isLastStarted ? `V${top}H${across(last + 1)}` : '',
    `V${short(height)}`,
    isFirstWhole ? '' : `H${across(first + 1)}V${bottom}`,
    'z',
  ].join('');
}
