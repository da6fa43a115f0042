import type { Reported } from './schema/reported.ts';

/** The number that was stated, or the higher one where two were. */
export function highest(reported: Reported): number {
  return reported.hedge === 'between' ? reported.high : reported.value;
}
