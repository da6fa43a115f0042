import type { Story } from '../story/story.ts';
import { addressOf, type Page, type PageContent, shownDay } from './pages.ts';

/** What a page’s card is of: the page itself, or the one that it is a part or a view of; of a frozen page, its day. */
export type CardSubject = { readonly content: PageContent; readonly day: string | undefined };

/** What a page’s card is of. */
export function cardSubject(story: Story, page: Page): CardSubject {
  const day = shownDay(story, page);
  return { content: day === undefined ? wholeOf(page.content) : { kind: 'story' }, day };
}

function wholeOf(content: PageContent): PageContent {
  if ('figure' in content) return { kind: 'figure', figure: content.figure };
  if ('panel' in content) return { kind: 'panel', panel: content.panel };
  return content.kind === 'claims' || content.kind === 'figures' ? { kind: content.kind } : { kind: 'story' };
}

/** Where a page’s card stands, under the site’s base: pages that show parts of one thing share one. */
export function cardAddress(story: Story, page: Page): string {
  const { content, day } = cardSubject(story, page);
  const name = day === undefined ? addressOf(content).replace(/\/$/, '') || 'story' : `as-known/${day}`;
  return `og/${name}.${page.language}.png`;
}
