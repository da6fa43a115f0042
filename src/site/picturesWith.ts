import type { PictureFile } from '../exits/picture/pictureFile.ts';
import type { Story } from '../story/story.ts';
import { cardsOf } from './cards.ts';
import { picturesOf } from './pictures.ts';
import type { Site } from './site.ts';

/**
 * Every picture of a site: of its views, and the cards of its pages where its origin is known, since a page can name its
 * card by an absolute address only.
 */
export function picturesWith(story: Story, site: Site): PictureFile[] {
  return [...picturesOf(story, site), ...(site.origin === undefined ? [] : cardsOf(story, site))];
}
