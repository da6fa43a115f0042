import type { Language } from '../story/schema/text.ts';
import type { CitedFigure } from '../story/story.ts';
import { catalogueOf } from './catalogue.ts';
import { sayNames } from './sayNames.ts';

/** Everyone who states a number, by name; or that the text names no one. */
export function sayClaimants({ claimants }: Pick<CitedFigure, 'claimants'>, language: Language): string {
  return claimants.length === 0 ? catalogueOf(language).facts.nobodyNamed : sayNames(claimants, language);
}
