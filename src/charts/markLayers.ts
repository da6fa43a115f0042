import type { Outcome } from '../figure/outcome.ts';

/** A shape on a mark, from the mark’s corner: inked, or in the tint under it. */
export type Layer = { readonly tone: 'ink' | 'tint'; readonly d: string };

const FULL = 'h.8v.8h-.8z';
const LEFT = 'h.4v.8h-.4z';
const CORNER = 'm0 .8l.8-.8v.8z';
const INNER = 'm.2.2h.4v.4h-.4z';

/**
 * A person’s mark has its outcome’s texture, as its bars do: plain, with a light middle, halved, cut slantwise, with a
 * dark middle. The size of a mark with its room is one.
 */
export const MARK_LAYERS: Readonly<Record<Outcome, readonly Layer[]>> = {
  killed: [{ tone: 'ink', d: FULL }],
  freed: [
    { tone: 'ink', d: FULL },
    { tone: 'tint', d: INNER },
  ],
  held: [
    { tone: 'tint', d: FULL },
    { tone: 'ink', d: LEFT },
  ],
  missing: [
    { tone: 'tint', d: FULL },
    { tone: 'ink', d: CORNER },
  ],
  injured: [
    { tone: 'tint', d: FULL },
    { tone: 'ink', d: INNER },
  ],
};
