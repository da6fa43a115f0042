import type { ChainStep, Change } from './schema/figure.ts';
import { STRANDS } from './schema/figure.ts';

/** The strands that some step of a way says were changed, lost or added; each once, also where the number went no further. */
export function differingStrands(chain: readonly ChainStep[]): Change['strand'][] {
  const differing = new Set(
    chain.flatMap(({ changes }) => changes.flatMap(({ strand, fate }) => (fate === 'kept' ? [] : strand))),
  );
  return STRANDS.filter((strand) => differing.has(strand));
}
