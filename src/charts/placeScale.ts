import { max, scaleLinear } from 'd3';
import type { Reported } from '../story/schema/reported.ts';
import { mostStated } from '../story/stated.ts';

/** A linear scale of people from zero, as percents of a lane's width. */
export type PeopleScale = {
  /** Percent of the lane, 0 to 100, at which so many people stand. */
  readonly percent: (people: number) => number;
  /** How many people stand at its end. */
  readonly end: number;
  /** The scale's labels, evenly spaced from zero to its end. */
  readonly ticks: readonly number[];
};

/** The part of the lane that the largest number may fill; the rest is room for an open arrow on the narrowest phone. */
const FILLED = 0.88;

/** The shortest scale: below it, ticks would stand at parts of a person. */
const SHORTEST = 4;

/**
 * One scale for everything handed in: linear, from zero, to a round number beyond the largest, with ticks from end to
 * end. The same for every side, so that one person has one length.
 */
export function placeScale(numbers: readonly Reported[]): PeopleScale {
  const scale = scaleLinear()
    .domain([0, Math.max(SHORTEST, (max(numbers, mostStated) ?? 0) / FILLED)])
    .nice(4)
    .range([0, 100]);
  const [, end = SHORTEST] = scale.domain();
  return { percent: (people) => scale(people), end, ticks: scale.ticks(4) };
}
