import type { ChainStep, Change } from './schema/figure.ts';
import { STRANDS } from './schema/figure.ts';

/**
 * The strands that some step of a way says were changed, lost or added; each once. A number that went no further changed
 * nothing of the one that did, so its step does not count.
 */
export function differingStrands(chain: readonly ChainStep[]): Change['strand'][] {
  const differing = new Set(
    chain.flatMap(({ travelled, changes }) =>
      travelled === false ? [] : changes.flatMap(({ strand, fate }) => (fate === 'kept' ? [] : strand)),
    ),
  );
  return STRANDS.filter((strand) => differing.has(strand));
}
