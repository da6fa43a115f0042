import type { StrandFate } from '../charts/placeStrands.ts';
import type { Change } from '../story/schema/figure.ts';
import type { JourneyStation } from './chooseJourney.ts';

/** What makes a strand differ from text to text. */
const DIFFERING: readonly StrandFate[] = ['lost', 'changed', 'added'];

/** What became of a strand somewhere on the way. */
export type ToldFate = {
  readonly fate: StrandFate;
  readonly isDiffering: boolean;
  /** It became so only in texts whose number went no further. */
  readonly isAside: boolean;
};

/** What became of a strand on the whole way: each fate once, in the order in which they came. */
export function strandFates(strand: Change['strand'], stations: readonly JourneyStation[]): ToldFate[] {
  const told = new Set(stations.flatMap(({ fates }) => fates.get(strand) ?? []));
  return [...told].map((fate) => ({
    fate,
    isDiffering: DIFFERING.includes(fate),
    isAside: stations.every(({ fates, travelled }) => fates.get(strand) !== fate || !travelled),
  }));
}
