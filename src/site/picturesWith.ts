import type { PictureFile } from '../exits/picture/pictureFile.ts';
import type { Story } from '../story/story.ts';
import { cardsOf } from './cards.ts';
import { picturesOf } from './pictures.ts';
import type { Site } from './site.ts';

/**
 * Every picture of a site: of its views, and the cards of its pages where its origin is known, since a page can name its
 * card by an absolute address only.
 *
 * @param record the first digits of the record’s hash, which every picture names; none where it was not worked out
 */
export function picturesWith(story: Story, site: Site, record: string | undefined): PictureFile[] {
  return [...picturesOf(story, site, record), ...(site.origin === undefined ? [] : cardsOf(story, site, record))];
}
