import type { ChainStep, Change } from '../story/schema/figure.ts';

type Strand = Change['strand'];

/**
 * What became of a strand at a station: one of the four fates of the record; `first` where the number sets out with it;
 * `absent` where it was kept as it came, and it was not there.
 */
export type StrandFate = Change['fate'] | 'first' | 'absent';

/** A station of a number's way, and the fates that are known there. Of a strand without one nothing is said. */
export type StrandStation = {
  readonly id: string;
  readonly stage: ChainStep['stage'];
  readonly travelled: boolean;
  readonly isSeen: boolean;
  readonly fates: ReadonlyMap<Strand, StrandFate>;
};

/** How a strand is drawn: it runs, it runs on changed, nothing is said of it, it is not there. */
export type StrandLine = 'solid' | 'dashed' | 'dotted' | 'none';

/** The line that comes to a station and the one that leaves it, by what became of the strand. */
const LINES: Readonly<Record<StrandFate, readonly [StrandLine, StrandLine]>> = {
  first: ['none', 'solid'],
  kept: ['solid', 'solid'],
  changed: ['solid', 'dashed'],
  lost: ['solid', 'none'],
  added: ['none', 'solid'],
  absent: ['none', 'none'],
};

/** The lines before and after a station. Where nothing is said of a strand, neither is claimed. */
export function linesOf(fate: StrandFate | undefined): readonly [before: StrandLine, after: StrandLine] {
  return fate === undefined ? ['dotted', 'dotted'] : LINES[fate];
}

/** How wide the stages are beside one another, out of their sum; `.stages` in the style sheet says the same. */
export const STAGE_WIDTHS = { claimant: 3, agencies: 4, outlet: 2, report: 2 } as const satisfies Record<
  ChainStep['stage'],
  number
>;

/** Where a stage stands, in percents of the way. */
export type StageColumn = { readonly stage: ChainStep['stage']; readonly start: number; readonly end: number };

/** The stages' columns in percents of the way: the same for every figure, so that ways can stand side by side. */
export function placeStages(): StageColumn[] {
  const widths = Object.entries(STAGE_WIDTHS) as [ChainStep['stage'], number][];
  const whole = widths.reduce((sum, [, width]) => sum + width, 0);
  let end = 0;
  return widths.map(([stage, width]) => {
    const start = end;
    end += (width / whole) * 100;
    return { stage, start, end };
  });
}

/** One strand's passage through one station, from `start` to `end`; what happens happens at `at`. */
export type StrandPiece = {
  readonly station: string;
  readonly fate: StrandFate | undefined;
  readonly before: StrandLine;
  readonly after: StrandLine;
  readonly start: number;
  readonly at: number;
  readonly end: number;
  /** The number goes no further than this station. */
  readonly isEnd: boolean;
  /** The strand of the number itself, where the number was not seen. */
  readonly isUnseen: boolean;
};

/** Percents left open on either side of a station that shares its stage, so that none seems to lead to the next. */
const APART = 0.75;

/**
 * Places one strand of a way, left to right in a language that reads so. Stations of one stage stand side by side, apart
 * from one another: which of them the next one drew on is seldom known.
 */
export function placeStrand(strand: Strand, stations: readonly StrandStation[]): StrandPiece[] {
  return placeStages().flatMap((column) => {
    const own = stations.filter(({ stage }) => stage === column.stage);
    const width = (column.end - column.start) / own.length;
    const apart = own.length > 1 ? APART : 0;
    return own.map(({ id, travelled, isSeen, fates }, index) => {
      const fate = fates.get(strand);
      const [before, after] = linesOf(fate);
      const start = column.start + index * width + apart;
      const end = column.start + (index + 1) * width - apart;
      const isUnseen = strand === 'number' && !isSeen;
      return { station: id, fate, before, after, start, at: (start + end) / 2, end, isEnd: !travelled, isUnseen };
    });
  });
}
