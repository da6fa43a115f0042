import type { StrandFate, StrandStation } from '../charts/placeStrands.ts';
import { type ChainStep, type Change, type Figure, NOBODY_NAMED } from '../story/schema/figure.ts';
import { find, type Story } from '../story/story.ts';

type Strand = Change['strand'];

/** A station of a figure's way, and what became of each strand there. */
export type JourneyStation = StrandStation & { readonly step: ChainStep };

/** The stations of a figure's way, first to last; none where its way is not known. */
export function chooseJourney(story: Story, { chain = [] }: Figure): JourneyStation[] {
  const stations: JourneyStation[] = [];
  for (const [index, step] of chain.entries()) {
    stations.push({
      id: step.figure ?? `${step.stage}_${index}`,
      stage: step.stage,
      travelled: step.travelled !== false,
      isSeen: step.figure !== undefined,
      fates: isFirst(stations) && step.changes.length === 0 ? statedAt(story, step) : fatesAt(story, step, stations),
      step,
    });
  }
  return stations;
}

/** Whether no number before this one went further: then there is none from which it can differ. */
function isFirst(earlier: readonly JourneyStation[]): boolean {
  return earlier.every(({ travelled }) => !travelled);
}

/** What a number sets out with, as far as its record says; parts and certainty are not in it. */
function statedAt(story: Story, { figure: id }: ChainStep): Map<Strand, StrandFate> {
  if (id === undefined) return new Map();
  const figure = find(story.figures, id);
  const stated: Strand[] = ['number'];
  if (!isWithout(figure, 'hedge')) stated.push('hedge');
  if (!isWithout(figure, 'speaker')) stated.push('speaker');
  stated.push('who is counted');
  if (figure.period.basis === 'stated') stated.push('which days');
  return new Map(stated.map((strand) => [strand, 'first']));
}

/** What the record says of each strand at a step. What was kept as it came, and was gone, is still not there. */
function fatesAt(story: Story, step: ChainStep, earlier: readonly JourneyStation[]): Map<Strand, StrandFate> {
  const figure = step.figure === undefined ? undefined : find(story.figures, step.figure);
  return new Map(
    step.changes.map(({ strand, fate }) => {
      const isGone = (figure && isWithout(figure, strand)) ?? wasLost(earlier, step, strand);
      return [strand, fate === 'kept' && isGone ? 'absent' : fate];
    }),
  );
}

/** Whether a number stands without a strand; undefined where its own record cannot tell. */
function isWithout({ reported, attribution }: Figure, strand: Strand): boolean | undefined {
  if (strand === 'hedge') return reported.hedge === 'exact' || reported.hedge === 'unqualified';
  if (strand === 'speaker') return attribution.assertedBy === NOBODY_NAMED;
  return undefined;
}

/** Whether all that the last earlier stage to speak of a strand says is that it was lost, or that it still was not there. */
function wasLost(earlier: readonly JourneyStation[], { stage }: ChainStep, strand: Strand): boolean {
  const spoken = earlier.filter((station) => station.stage !== stage && station.travelled && station.fates.has(strand));
  const last = spoken.filter((station) => station.stage === spoken.at(-1)?.stage);
  return last.length > 0 && last.every(({ fates }) => ['lost', 'absent'].includes(fates.get(strand) ?? ''));
}
