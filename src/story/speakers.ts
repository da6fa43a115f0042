import { type Figure, NOBODY_NAMED } from './schema/figure.ts';
import type { LanguageMap } from './schema/text.ts';
import { find, type Story } from './story.ts';

/**
 * Who states a number: a body, or the text of an outlet that names no one. Two such texts are not one claimant, so
 * there the outlet stands for itself; the newest that it printed without a name is its newest.
 */
export type Speaker = { readonly key: string; readonly name: LanguageMap; readonly isNamed: boolean };

/** Everyone who states a figure: its claimant, and those who state the same number with it. */
export function speakersOf(story: Story, { attribution }: Figure): readonly Speaker[] {
  const { assertedBy, alsoAssertedBy = [], readIn } = attribution;
  const others = alsoAssertedBy.map((id) => bodyOf(story, id));
  if (assertedBy !== NOBODY_NAMED) return [bodyOf(story, assertedBy), ...others];
  const { carrying, publisher } = find(story.sources, readIn);
  const name = carrying === undefined ? publisher : find(story.organisations, carrying).name;
  const key = `${NOBODY_NAMED} ${name[story.about.languages[0] ?? 'en']}`;
  return [{ key, name, isNamed: false }, ...others];
}

function bodyOf(story: Story, id: string): Speaker {
  return { key: id, name: find(story.organisations, id).name, isNamed: true };
}
