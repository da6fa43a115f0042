/** How many people a square of a bar may stand for, by its name in the catalogues. */
export const SQUARES = {
  one: 1,
  ten: 10,
  hundred: 100,
  thousand: 1_000,
  tenThousand: 10_000,
  hundredThousand: 100_000,
  million: 1_000_000,
} as const;

export type SquareUnit = keyof typeof SQUARES;

/** The widest lane that fits each kind of room, in CSS pixels; the style sheet shows the one there is room for. */
export const LANES = { narrow: 270, middle: 540, wide: 800 } as const;

export type Room = keyof typeof LANES;

export const ROOMS = Object.keys(LANES) as readonly Room[];

/** The squares of every bar on a scale, in one kind of room. */
export type Grain = {
  /** What one square stands for: the same in every room. */
  readonly unit: SquareUnit;
  /** Squares in a column. */
  readonly rows: number;
  /** CSS pixels from square to square: a whole number, or the grain would shimmer. */
  readonly pitch: number;
  /** Length of the whole scale in CSS pixels. */
  readonly width: number;
  /** Height of a bar in CSS pixels. */
  readonly height: number;
};

/** Squares are at least so many pixels apart. */
const SMALLEST = 2;

/** How tall a bar should be, and how tall it may become in a narrow room before squares stand for more people. */
const HEIGHT = 40;
const TALLEST = 120;

/** The most squares that a bar may be made of. */
const MOST = (LANES.narrow / SMALLEST) * (TALLEST / SMALLEST);

/**
 * How a scale of people up to `end` is filled with squares: as many people a square as will let the longest bar of a
 * phone stay low enough, and then as many in a column as let the scale fit its lane.
 */
export function placeGrain(end: number, room: Room): Grain {
  const units = Object.keys(SQUARES) as SquareUnit[];
  const unit = units.find((name) => end / SQUARES[name] <= MOST) ?? 'million';
  const squares = end / SQUARES[unit];
  const lane = LANES[room];
  const pitch = Math.max(SMALLEST, Math.floor(Math.sqrt((lane * HEIGHT) / squares)));
  const rows = Math.ceil((squares * pitch) / lane);
  return { unit, rows, pitch, width: (squares / rows) * pitch, height: rows * pitch };
}
