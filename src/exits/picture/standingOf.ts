import type { Edition } from '../../views/edition.ts';
import { catalogueOf } from '../../words/catalogue.ts';
import type { Words } from './picture.ts';
import { say } from './say.ts';

/** What must be known before anything else: that the numbers are reported, and of an invented story that it is one. */
export function standingOf({ story, language }: Edition): Words[] {
  const { page } = catalogueOf(language);
  return [...(story.about.invented ? [say('standing', page.invented)] : []), say('standing', page.standing)];
}
