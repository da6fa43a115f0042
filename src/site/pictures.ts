import type { Framing } from '../exits/picture/framing.ts';
import type { Picture } from '../exits/picture/picture.ts';
import { type PictureFile, pngFile, svgFile } from '../exits/picture/pictureFile.ts';
import { pictureOfCounting } from '../exits/picture/pictureOfCounting.ts';
import { pictureOfJourney } from '../exits/picture/pictureOfJourney.ts';
import { pictureOfFigure, pictureOfLedger } from '../exits/picture/pictureOfLedger.ts';
import { pictureOfPanel } from '../exits/picture/pictureOfPanel.ts';
import { pictureOfWhoSays } from '../exits/picture/pictureOfWhoSays.ts';
import { asKnown } from '../story/asKnown.ts';
import { sealDigits } from '../story/published/sealDigits.ts';
import type { Story } from '../story/story.ts';
import { editionOf } from './editionOf.ts';
import { standaloneAddress } from './Head.tsx';
import { type Page, pagesOf, shownDay } from './pages.ts';
import { PALETTE } from './palette.ts';
import { pictureAddress } from './pictureAddress.ts';
import type { Site } from './site.ts';

/** Twice as many pixels as the page has, for sharp screens and print. */
const SHARP = 2;

/** Every view as a picture, as SVG and PNG: whatever can be embedded, as it is today. */
export function picturesOf(story: Story, site: Site): PictureFile[] {
  const record = sealDigits(story);
  return pagesOf(story).flatMap((page) => {
    const { content, language, day } = page;
    if (day !== undefined) return [];
    const known = shownDay(story, page);
    const edition = editionOf(known === undefined ? story : asKnown(story, known), language, site);
    const address = edition.citable(site.base + standaloneAddress(story, page));
    const picture = pictureOf({ edition, address, record }, content);
    if (!picture) return [];
    return [
      svgFile(pictureAddress(content, language, 'svg'), picture, PALETTE),
      pngFile(pictureAddress(content, language, 'png'), picture, PALETTE, SHARP),
    ];
  });
}

function pictureOf(framing: Framing, content: Page['content']): (() => Picture) | undefined {
  switch (content.kind) {
    case 'embed-ledger':
      return () => pictureOfLedger(framing);
    case 'embed-group':
      return () => pictureOfLedger(framing, content.group);
    case 'embed-counting':
      return () => pictureOfCounting(framing, content.group);
    case 'embed-panel':
      return () => pictureOfPanel(framing, content.panel);
    case 'embed-figure':
      return () => pictureOfFigure(framing, content.figure);
    case 'embed-journey':
      return () => pictureOfJourney(framing, content.figure);
    case 'embed-who-says':
      return () => pictureOfWhoSays(framing, content.panel);
    default:
      return undefined;
  }
}
