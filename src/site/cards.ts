import { cardOfFigure, cardOfPage } from '../exits/picture/cardOf.ts';
import type { Picture } from '../exits/picture/picture.ts';
import { type PictureFile, pngFile } from '../exits/picture/pictureFile.ts';
import { sealDigits } from '../story/published/sealDigits.ts';
import type { Story } from '../story/story.ts';
import { cardAddress, cardSubject } from './cardSubject.ts';
import { cardWords } from './cardWords.ts';
import { editionOf } from './editionOf.ts';
import { addressIn, type Page, pagesOf } from './pages.ts';
import { PALETTE } from './palette.ts';
import type { Site } from './site.ts';

/** Every card of a site, each once: pages that are parts or views of one thing share one. */
export function cardsOf(story: Story, site: Site): PictureFile[] {
  const pages = new Map(pagesOf(story).map((page) => [cardAddress(story, page), page] as const));
  return [...pages].map(([address, page]) => pngFile(address, () => cardOf(story, page, site), PALETTE, 1));
}

/**
 * A page’s card. Only a figure’s own shows a number, with all its words; a frozen page’s shows its day and none, since a
 * number of today would be wrong on it.
 */
function cardOf(story: Story, page: Page, site: Site): Picture {
  const { language } = page;
  const subject = cardSubject(story, page);
  const { content, day } = subject;
  const edition = editionOf(story, language, site);
  const address = edition.citable(site.base + addressIn(story, content, language, day));
  const framing = { edition, address, record: sealDigits(story) };
  if (content.kind === 'figure') return cardOfFigure(framing, content.figure);
  return cardOfPage(framing, ...cardWords(story, subject, language));
}
