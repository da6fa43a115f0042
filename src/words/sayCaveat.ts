import type { Language } from '../story/schema/text.ts';
import type { CitedCaveat } from '../story/story.ts';
import { catalogueOf } from './catalogue.ts';
import { sayProse } from './prose.ts';
import { fill } from './template.ts';

/** The message in which a caveat stands: by itself, or as the reason why a number is taken for a slip. */
export function messageOfCaveat({ isSlip }: CitedCaveat, language: Language): string {
  return isSlip ? catalogueOf(language).caveats.slip : '{reason}';
}

/** A caveat as plain words. */
export function sayCaveat(caveat: CitedCaveat, language: Language): string {
  return fill(messageOfCaveat(caveat, language), { reason: sayProse(caveat.text, language) });
}
