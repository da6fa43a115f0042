import type { Outcome } from '../figure/outcome.ts';

/** How a mark is filled: as its outcome is, stronger for a part inside a whole, or not at all. */
export const TONES = ['solid', 'part', 'hollow'] as const;

export type Tone = (typeof TONES)[number];

/** The id of the pattern that holds a block of such marks. */
export function marksId(outcome: Outcome, tone: Tone): string {
  return `marks-${outcome}-${tone}`;
}
