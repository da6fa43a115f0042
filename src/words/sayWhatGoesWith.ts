import type { Language } from '../story/schema/text.ts';
import type { CitedCaveat, CitedFigure } from '../story/story.ts';
import { sayCaveat } from './sayCaveat.ts';
import { sayChange } from './sayChange.ts';

/** What goes with a figure’s sentence wherever it goes, as plain sentences: caveats, and what was changed in it and why. */
export function sayWhatGoesWith(
  { changes }: CitedFigure,
  caveats: readonly CitedCaveat[],
  language: Language,
): string[] {
  return [
    ...caveats.map((caveat) => sayCaveat(caveat, language)),
    ...changes.map((change) => sayChange(change, language)),
  ];
}
