import type { Reported } from '../story/schema/reported.ts';
import type { PeopleScale } from './placeScale.ts';

/** How a bar ends; see `ends` in the catalogues for what each means to a reader. */
export type BarEnd = 'hard' | 'arrow' | 'gap' | 'soft' | 'short' | 'outline' | 'floating';

/** A bar in percents of its lane, from the lane's start. */
export type PlacedBar = {
  readonly start: number;
  readonly end: number;
  readonly ending: BarEnd;
  /** Shorter than a reader can see; drawn as a line, and the page says so. */
  readonly isHairline: boolean;
};

const ENDINGS: Readonly<Record<Reported['hedge'], BarEnd>> = {
  exact: 'hard',
  unqualified: 'hard',
  'at-least': 'arrow',
  'more-than': 'gap',
  about: 'soft',
  nearly: 'short',
  'up-to': 'outline',
  between: 'floating',
};

/** Below this share of the lane a bar is thinner than two pixels on the narrowest phone. */
const HAIRLINE_PERCENT = 0.7;

/**
 * Where a reported number stands on the scale. The geometry is the number and nothing else: a hedge changes how the
 * bar ends, never how long it is, and no range is drawn that nobody stated.
 */
export function placeBar(reported: Reported, scale: PeopleScale): PlacedBar {
  const start = reported.hedge === 'between' ? scale.percent(reported.low) : 0;
  const end = scale.percent(reported.hedge === 'between' ? reported.high : reported.value);
  return { start, end, ending: ENDINGS[reported.hedge], isHairline: end - start < HAIRLINE_PERCENT };
}
