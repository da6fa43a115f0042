import type { Reported } from './schema/reported.ts';

/** The number as stated, whatever its hedge; of a range its lower end. */
export function leastStated(reported: Reported): number {
  return reported.hedge === 'between' ? reported.low : reported.value;
}

/** The number as stated, whatever its hedge; of a range its upper end. */
export function mostStated(reported: Reported): number {
  return reported.hedge === 'between' ? reported.high : reported.value;
}

/** Where in a record the number stands, for faults in it. */
export function statedAt(reported: Reported): readonly string[] {
  return ['reported', reported.hedge === 'between' ? 'low' : 'value'];
}

/**
 * What a number may have been rounded to: the tens of 40, the hundreds of 300, the ones of 412. Only for finding
 * slips; nothing of it is ever shown, since nobody stated it.
 */
export function roundness(value: number): number {
  let unit = 1;
  while (value > 0 && value % (unit * 10) === 0) unit *= 10;
  return unit;
}
