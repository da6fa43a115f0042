import type { Card } from '../exits/oEmbed.tsx';
import type { Page } from './pages.ts';
import type { Site } from './site.ts';

/** The picture of what a page shows, by its absolute address, which needs an origin. No page has one yet. */
export function cardOf(_page: Page, _site: Site): Card | undefined {
  return undefined;
}
