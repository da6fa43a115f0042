import type { Card } from '../exits/oEmbed.tsx';
import { CARD } from '../exits/picture/cardOf.ts';
import type { Story } from '../story/story.ts';
import { cardAddress } from './cardSubject.ts';
import type { Page } from './pages.ts';
import type { Site } from './site.ts';

/** The picture of what a page shows, by its absolute address; none where the site’s origin is not known. */
export function cardOf(story: Story, page: Page, site: Site): Card | undefined {
  if (site.origin === undefined) return undefined;
  return { address: site.origin + site.base + cardAddress(story, page), ...CARD };
}
