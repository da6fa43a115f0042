import type { Card } from '../exits/oEmbed.tsx';
import type { Page } from './pages.ts';
import type { Site } from './site.ts';

/** The picture of what a page shows, by its absolute address; nothing while none is drawn, or without an origin. */
export function cardOf(page: Page, site: Site): Card | undefined {
  const address = cardAddress(page);
  if (!site.origin || !address) return undefined;
  return { address: site.origin + site.base + address, width: 1200, height: 630 };
}

/** Where a page’s picture stands under the site’s base. No page has one yet. */
function cardAddress(_page: Page): string | undefined {
  return undefined;
}
