import { phraseOfSources } from '../../figure/phrase.ts';
import { wordsOf } from '../../figure/wordsOf.ts';
import type { Language } from '../../story/schema/text.ts';
import type { CitedCaveat, CitedFigure } from '../../story/story.ts';
import { catalogueOf } from '../../words/catalogue.ts';
import { sayCaveat as sayCaveatAlone } from '../../words/sayCaveat.ts';
import { fill } from '../../words/template.ts';

/** A caveat with the sources of what it says. */
export function sayCaveat(caveat: CitedCaveat, { caveatSources }: CitedFigure, language: Language): string {
  const words = sayCaveatAlone(caveat, language);
  const found = (caveat.sources ?? []).flatMap((id) => caveatSources.get(id) ?? []);
  return found.length === 0
    ? words
    : fill(catalogueOf(language).picture.caveat, {
        caveat: words,
        sources: wordsOf(phraseOfSources(found, language)),
      });
}
