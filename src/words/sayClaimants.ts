import type { Language } from '../story/schema/text.ts';
import type { CitedFigure } from '../story/story.ts';
import { catalogueOf } from './catalogue.ts';
import { inLanguage } from './prose.ts';
import { sayList } from './sayList.ts';

/** Everyone who states a number, by name: “the board and the infirmary”; or that the text names no one. */
export function sayClaimants({ claimants }: Pick<CitedFigure, 'claimants'>, language: Language): string {
  if (claimants.length === 0) return catalogueOf(language).facts.nobodyNamed;
  return sayList(
    claimants.map(({ name }) => inLanguage(name, language)),
    language,
  );
}
