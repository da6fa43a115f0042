import { NOBODY_NAMED } from '../story/schema/figure.ts';
import type { Language } from '../story/schema/text.ts';
import type { Asserter } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { inLanguage } from '../words/prose.ts';

/** Whoever says something, by name, or that no one is named. */
export function nameOf(asserter: Asserter, language: Language): string {
  return asserter === NOBODY_NAMED ? catalogueOf(language).facts.nobodyNamed : inLanguage(asserter.name, language);
}
