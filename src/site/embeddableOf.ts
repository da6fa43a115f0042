import type { Embeddable } from '../exits/embeddable.ts';
import { asKnown } from '../story/asKnown.ts';
import type { Story } from '../story/story.ts';
import { editionOf } from './editionOf.ts';
import { figuresSaid } from './figuresSaid.ts';
import { standaloneAddress, titleOf } from './Head.tsx';
import { type Page, type PageContent, shownDay } from './pages.ts';
import type { Site } from './site.ts';

/**
 * How many pixels of a view are seen in a host that does not ask how tall it is. At 600 pixels’ width a figure’s number
 * and first caveat stand within it; no more than 1,000, which is all that WordPress gives.
 */
const HEIGHTS: Partial<Record<PageContent['kind'], number>> = {
  'embed-figure': 640,
  'embed-journey': 620,
  'embed-counting': 800,
  'embed-who-says': 800,
};

/** The height of a view that is seldom shorter. */
const TALL = 1000;

/** An embed as it is handed out. */
export function embeddableOf(story: Story, page: Page, site: Site): Embeddable {
  const { content, language, address } = page;
  const { addressOf, citable } = editionOf(story, language, site);
  const day = shownDay(story, page);
  const told = day === undefined ? story : asKnown(story, day);
  return {
    story: told,
    language,
    title: titleOf(story, page),
    address: citable(site.base + address),
    height: HEIGHTS[content.kind] ?? TALL,
    figures: figuresSaid(told, content, language),
    addressOf: (figure) => citable(addressOf(figure)),
    page: citable(site.base + standaloneAddress(story, page)),
  };
}
