import { linkClaim } from '../exits/linkedData/linkClaim.ts';
import type { Linked } from '../exits/linkedData/linked.ts';
import { linkFigure, linkInShort } from '../exits/linkedData/linkFigure.ts';
import { linkRecord } from '../exits/linkedData/linkRecord.ts';
import { asKnown } from '../story/asKnown.ts';
import { claimsInOrder } from '../story/claims.ts';
import { isOfReport } from '../story/relations.ts';
import { find, type Story } from '../story/story.ts';
import type { Edition } from '../views/edition.ts';
import { editionOf } from './editionOf.ts';
import { isEmbed, type Page, shownDay } from './pages.ts';
import type { Site } from './site.ts';

/** What a page says to machines: each figure that stands in its body, as known on its day (a frame’s own alone); the record and the claims on their pages. */
export function linkedDataOf(story: Story, page: Page, site: Site, body: string): Linked[] {
  const day = shownDay(story, page);
  const edition = editionOf(day === undefined ? story : asKnown(story, day), page.language, site);
  return [
    ...(isOfRecord(page) ? [linkRecord(edition)] : []),
    ...(page.content.kind === 'claims' ? claimsInOrder(story).map(({ id }) => linkClaim(edition, id)) : []),
    ...figuresIn(body, page, edition).map((figure) =>
      isOwn(story, page, figure) ? linkFigure(edition, figure) : linkInShort(edition, figure),
    ),
  ];
}

/** Whether a page stands for the whole record as it is today. */
function isOfRecord({ content, day }: Page): boolean {
  return day === undefined && (content.kind === 'story' || (content.kind === 'figures' && content.time === undefined));
}

/** Whether a page is of a figure, and does not only show it among others, of a day gone by or in a frame. */
function isOwn(story: Story, { content, day }: Page, figure: string): boolean {
  if (content.kind === 'figure') return content.figure === figure;
  return content.kind === 'story' && day === undefined && isOfReport(story, find(story.figures, figure));
}

/**
 * The figures whose numbers are in a page's mark-up, so that none can be on a page and not in its data. A frame speaks
 * only of the one it is of: it must arrive in one round trip, and names the page that speaks of all.
 */
function figuresIn(body: string, page: Page, { story }: Edition): string[] {
  if (isEmbed(page)) return 'figure' in page.content ? [page.content.figure] : [];
  const ids = [...body.matchAll(/ data-figure="([^"]+)"/g)].map(([, id]) => id ?? '');
  return [...new Set(ids)].filter((id) => story.figures.has(id));
}
