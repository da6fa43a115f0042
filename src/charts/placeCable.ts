import type { Change } from '../story/schema/figure.ts';
import { linesOf, type StrandFate, type StrandLine, type StrandStation } from './placeStrands.ts';

type Strand = Change['strand'];

/** A strand that runs past: where it lies across the cable, in percents, and how it is drawn there. */
export type CableLane = { readonly strand: Strand; readonly at: number; readonly line: StrandLine };

/** One thing that happens to one strand on the way to a station, and the strands that run past it. */
export type CableRow = {
  readonly strand: Strand;
  readonly fate: StrandFate;
  readonly at: number;
  readonly before: StrandLine;
  readonly after: StrandLine;
  readonly passing: readonly CableLane[];
};

/** The cable at one station, from the top down: a row for each strand that is spoken of, and what runs on below. */
export type CableStation = {
  readonly id: string;
  readonly rows: readonly CableRow[];
  readonly beyond: readonly CableLane[];
};

/**
 * Places a way from the top down: strands side by side, each always in the same place across the cable. A strand is
 * drawn at a station only as the record speaks of it there; it takes nothing over from the station before.
 */
export function placeCable(strands: readonly Strand[], stations: readonly StrandStation[]): CableStation[] {
  const lanes = strands.map((strand, index) => ({ strand, at: ((index + 0.5) / strands.length) * 100 }));
  return stations.map(({ id, fates }) => {
    const spoken = lanes.flatMap(({ strand, at }) => {
      const fate = fates.get(strand);
      return fate === undefined ? [] : { strand, at, fate };
    });
    const lanesAfter = (rows: number): CableLane[] => {
      const happened = spoken.slice(0, rows).map(({ strand }) => strand);
      return lanes.map(({ strand, at }) => ({
        strand,
        at,
        line: linesOf(fates.get(strand))[happened.includes(strand) ? 1 : 0],
      }));
    };
    return {
      id,
      rows: spoken.map(({ strand, at, fate }, index) => {
        const [before, after] = linesOf(fate);
        const passing = lanesAfter(index).filter((lane) => lane.strand !== strand);
        return { strand, fate, at, before, after, passing };
      }),
      beyond: lanesAfter(spoken.length),
    };
  });
}
