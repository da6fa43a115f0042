import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';
import type { Edition } from '../views/edition.ts';
import { addressIn } from './pages.ts';
import type { Site } from './site.ts';

/** A story in one language as it stands on a site. */
export function editionOf(story: Story, language: Language, site: Site): Edition {
  return { story, language, addressOf: (figure) => site.base + addressIn(story, { kind: 'figure', figure }, language) };
}
