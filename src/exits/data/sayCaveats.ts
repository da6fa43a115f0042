import type { Language } from '../../story/schema/text.ts';
import type { CitedFigure } from '../../story/story.ts';
import { sayProse } from '../../words/prose.ts';

/** Everything a reader must know about a figure, as plain sentences. */
export function sayCaveats({ caveats }: CitedFigure, language: Language): string[] {
  return caveats.map(({ text }) => sayProse(text, language));
}
