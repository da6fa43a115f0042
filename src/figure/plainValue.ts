import type { Reported } from '../story/schema/reported.ts';

/** The number for machines: `1234`, or `32/60` for a stated range (written as ISO 8601 writes intervals). */
export function plainValue(reported: Reported): string {
  return reported.hedge === 'between' ? `${reported.low}/${reported.high}` : String(reported.value);
}
