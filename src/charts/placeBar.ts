import type { Reported } from '../story/schema/reported.ts';
import { BAR_ENDS, type BarEnd } from './barEnd.ts';
import type { PeopleScale } from './placeScale.ts';

/** A number on its scale, in percents from the scale's start. */
export type PlacedBar = {
  readonly start: number;
  readonly end: number;
  readonly ending: BarEnd;
};

/**
 * Where a reported number stands on the scale. The geometry is the number and nothing else: a hedge changes how the
 * bar ends, never how long it is, and no range is drawn that nobody stated.
 */
export function placeBar(reported: Reported, scale: PeopleScale): PlacedBar {
  const start = reported.hedge === 'between' ? scale.percent(reported.low) : 0;
  const end = scale.percent(reported.hedge === 'between' ? reported.high : reported.value);
  return { start, end, ending: BAR_ENDS[reported.hedge] };
}
