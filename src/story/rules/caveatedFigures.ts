import type { Rule } from '../draft.ts';

/** No figure without a caveat: its own, or one it shares with others. A number that needs none has not been met yet. */
export const caveatedFigures: Rule = ({ figures }, report) => {
  for (const at of figures) {
    const { id, caveats, sharedCaveats = [] } = at.record;
    if (caveats.length + sharedCaveats.length > 0) continue;
    report(
      at,
      ['caveats'],
      `“${id}” has no caveat, neither its own nor a shared one`,
      'Say what the number leaves out or how it was counted, or name a caveat it shares in "sharedCaveats"',
    );
  }
};
