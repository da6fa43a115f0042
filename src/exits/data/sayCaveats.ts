import type { Language } from '../../story/schema/text.ts';
import type { CitedFigure } from '../../story/story.ts';
import { sayCaveat } from '../../words/sayCaveat.ts';

/** Everything a reader must know about a figure, as plain sentences. */
export function sayCaveats({ caveats }: CitedFigure, language: Language): string[] {
  return caveats.map((caveat) => sayCaveat(caveat, language));
}
