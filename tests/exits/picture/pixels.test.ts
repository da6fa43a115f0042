import { crc32 } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { describePicture } from '../../../src/exits/picture/describePicture.ts';
import { drawPicture } from '../../../src/exits/picture/drawPicture.tsx';
import type { Picture } from '../../../src/exits/picture/picture.ts';
import { cardsOf } from '../../../src/site/cards.ts';
import { PALETTE } from '../../../src/site/palette.ts';
import { picturesOf } from '../../../src/site/pictures.ts';
import { LANGUAGES } from '../../../src/story/schema/text.ts';
import { STORY_FOLDERS, storyIn } from '../../fixtures/stories.ts';
import { inventedPicture } from './inventedPicture.ts';

const SITE = { base: '/', origin: 'https://figures.example' };

/** Pixels around a picture that stay paper, so that nothing is cut off. */
const EDGE = 16;

type Painted = { readonly width: number; readonly height: number; readonly inked: number; readonly atEdge: number };

/** Paints a drawing at its own size and counts the pixels that are not paper. */
function paintedOf(svg: string): Painted {
  const { width, height, pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  // Four bytes a pixel, as one number.
  const colours = new Uint32Array(new Uint8Array(pixels).buffer);
  let [inked, atEdge] = [0, 0];
  for (const [at, colour] of colours.entries()) {
    if (colour === colours[0]) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    inked += 1;
    if (x < EDGE || y < EDGE || x >= width - EDGE || y >= height - EDGE) atEdge += 1;
  }
  return { width, height, inked, atEdge };
}

function faultsOf(picture: Picture, svg: string): string[] {
  const { width, height, inked, atEdge } = paintedOf(svg);
  return [
    ...(width === picture.width ? [] : [`${width} wide, not ${picture.width}`]),
    ...(picture.height === undefined || picture.height === height ? [] : [`${height} high, not ${picture.height}`]),
    ...(inked > 0.01 * width * height ? [] : [`nearly blank: ${inked} pixels`]),
    ...(atEdge === 0 ? [] : [`${atEdge} pixels of ink at the edge`]),
  ];
}

/** A PNG’s chunks, each with its type; throws where a checksum is wrong. */
function chunksOf(png: Uint8Array): { type: string; content: Buffer }[] {
  const bytes = Buffer.from(png);
  const chunks: { type: string; content: Buffer }[] = [];
  for (let at = 8; at < bytes.length; ) {
    const end = at + 8 + bytes.readUInt32BE(at);
    expect(bytes.readUInt32BE(end)).toBe(crc32(bytes.subarray(at + 4, end)));
    chunks.push({ type: bytes.toString('latin1', at + 4, at + 8), content: bytes.subarray(at + 8, end) });
    at = end + 4;
  }
  return chunks;
}

describe.each(STORY_FOLDERS)('the pictures of %s', async (folder) => {
  const story = await storyIn(folder);
  const views = picturesOf(story, SITE);
  const cards = cardsOf(story, SITE);

  test('are neither blank nor cut off', () => {
    const drawings = views.filter(({ address }) => address.endsWith('.svg'));
    // Every view, and every tenth card.
    const some = [...drawings, ...cards.filter((_, at) => at % 10 === 0)];
    const faults = some.flatMap(({ address, picture }) =>
      faultsOf(picture(), drawPicture(picture(), PALETTE)).map((fault) => `${address}: ${fault}`),
    );
    expect(faults).toEqual([]);
    expect(drawings.length).toBeGreaterThan(10);
  });

  test('as PNG have two pixels for each of their own, and carry their words', () => {
    const files = views.filter(({ address }) => address.endsWith('.png')).slice(0, 4);
    for (const { picture, content } of files) {
      const [header, text] = chunksOf(content() as Uint8Array);
      expect(header?.type).toBe('IHDR');
      expect(header?.content.readUInt32BE(0)).toBe(2 * picture().width);
      expect(text?.type).toBe('iTXt');
      expect(text?.content.toString('utf8')).toBe(
        `Description\0\0\0${picture().language}\0\0${describePicture(picture())}`,
      );
    }
  });

  test('as cards have the size that is asked for, and are small enough for messengers', () => {
    for (const { address, content } of cards.filter((_, at) => at % 10 === 0)) {
      const png = content() as Uint8Array;
      const [header] = chunksOf(png);
      expect([header?.content.readUInt32BE(0), header?.content.readUInt32BE(4)], address).toEqual([1200, 630]);
      expect(png.length, address).toBeLessThan(300_000);
    }
  });

  test('need nothing else and say what they show', () => {
    for (const { picture, content } of views.filter(({ address }) => address.endsWith('.svg')).slice(0, 8)) {
      const svg = String(content());
      expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*aria-labelledby="name words"/);
      expect(svg.replace(/http:\/\/www\.w3\.org\/\S+?"/g, '').replace(/<desc[\s\S]*?<\/desc>/, '')).not.toMatch(
        /https?:|<text|<image|<script|url\((?!#)/,
      );
      const [, desc = ''] = /<desc id="words">([\s\S]*?)<\/desc>/.exec(svg) ?? [];
      const escaped = describePicture(picture()).replaceAll('&', '&amp;').replaceAll("'", '&#x27;');
      expect(desc.replaceAll('&quot;', '"')).toBe(escaped);
    }
  });
});

test.each(LANGUAGES)('an invented picture in %s is neither blank nor cut off', (language) => {
  const picture = inventedPicture(language);
  expect(faultsOf(picture, drawPicture(picture, PALETTE))).toEqual([]);
});

test('a picture whose words do not fit its height is refused', () => {
  const card = { ...inventedPicture('en'), width: 400, height: 200 };
  expect(() => drawPicture(card, PALETTE)).toThrow('do not fit 400 by 200');
});

describe('the rules bite:', () => {
  test.each([
    ['blank', '<svg xmlns="http://www.w3.org/2000/svg" width="896" height="99"><rect width="896" height="99"/></svg>'],
    [
      'ink at the edge',
      '<svg xmlns="http://www.w3.org/2000/svg" width="896" height="99"><path d="M99 20H895V50H99z"/></svg>',
    ],
    ['wide', '<svg xmlns="http://www.w3.org/2000/svg" width="700" height="99"><path d="M99 20H599V50H99z"/></svg>'],
  ])('%s', (fault, svg) => {
    expect(faultsOf(inventedPicture('en'), svg).join()).toContain(fault);
  });
});
