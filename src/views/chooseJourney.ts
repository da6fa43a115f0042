import type { StrandFate, StrandStation } from '../charts/placeStrands.ts';
import { type ChainStep, type Change, type Figure, NOBODY_NAMED } from '../story/schema/figure.ts';
import { find, type Story } from '../story/story.ts';

type Strand = Change['strand'];

/** A station of a figure's way, and what became of each strand there. */
export type JourneyStation = StrandStation & { readonly step: ChainStep };

/** The stations of a figure's way, first to last; none where its way is not known. */
export function chooseJourney(story: Story, figure: Figure): JourneyStation[] {
  const { chain = [] } = figure;
  return chain.map((step, index) => ({
    id: step.figure ?? `${step.stage}_${index}`,
    stage: step.stage,
    travelled: step.travelled !== false,
    isSeen: step.figure !== undefined,
    fates: index === 0 && step.changes.length === 0 ? statedAt(story, step) : fatesAt(story, chain, index),
    step,
  }));
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
function fatesAt(story: Story, chain: readonly ChainStep[], index: number): Map<Strand, StrandFate> {
  const step = chain[index];
  const figure = step?.figure === undefined ? undefined : find(story.figures, step.figure);
  return new Map(
    step?.changes.map(({ strand, fate }) => {
      const isGone = (figure && isWithout(figure, strand)) ?? wasLost(chain, step, strand);
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

/** Whether all that the last earlier stage says of a strand is that it was lost. */
function wasLost(chain: readonly ChainStep[], { stage }: ChainStep, strand: Strand): boolean {
  const spoken = chain
    .slice(
      0,
      chain.findIndex((step) => step.stage === stage),
    )
    .filter(({ travelled }) => travelled !== false)
    .flatMap((step) =>
      step.changes.filter((change) => change.strand === strand).map(({ fate }) => ({ stage: step.stage, fate })),
    );
  const last = spoken.at(-1)?.stage;
  return last !== undefined && spoken.every(({ stage, fate }) => stage !== last || fate === 'lost');
}
