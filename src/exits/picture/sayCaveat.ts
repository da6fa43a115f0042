import { phraseOfSources } from '../../figure/phrase.ts';
import { wordsOf } from '../../figure/wordsOf.ts';
import type { Language } from '../../story/schema/text.ts';
import type { CitedFigure } from '../../story/story.ts';
import { catalogueOf } from '../../words/catalogue.ts';
import { sayProse } from '../../words/prose.ts';
import { fill } from '../../words/template.ts';

/** A caveat with the sources of what it says. */
export function sayCaveat(
  { text, sources = [] }: CitedFigure['caveats'][number],
  { caveatSources }: CitedFigure,
  language: Language,
): string {
  const words = sayProse(text, language);
  const found = sources.flatMap((id) => caveatSources.get(id) ?? []);
  return found.length === 0
    ? words
    : fill(catalogueOf(language).picture.caveat, {
        caveat: words,
        sources: wordsOf(phraseOfSources(found, language)),
      });
}
