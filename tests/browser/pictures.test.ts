import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { drawPicture } from '../../src/exits/picture/drawPicture.tsx';
import { say } from '../../src/exits/picture/say.ts';
import { PALETTE } from '../../src/site/palette.ts';
import { picturesOf } from '../../src/site/pictures.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';
import { launch } from './chromium.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1000, height: 400 } });
});
afterAll(() => browser.close());

const urlOf = (type: string, content: string | Uint8Array) =>
  `data:${type};base64,${Buffer.from(content).toString('base64')}`;

/** Ink of a picture as the browser shows it: its bounds, and how dark each pixel in them is. */
type Ink = { readonly width: number; readonly height: number; readonly dark: readonly number[] };

/** Dark pixels of a picture, cut to their bounds. Runs in the browser. */
async function inkOf(source: string): Promise<Ink> {
  return page.evaluate(async (url) => {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    const darkAt = (x: number, y: number) => 255 - (data[4 * (y * canvas.width + x) + 1] ?? 255);
    const rows = [...Array(canvas.height).keys()];
    const columns = [...Array(canvas.width).keys()];
    const inked = (x: number, y: number) => darkAt(x, y) > 110;
    const ys = rows.filter((y) => columns.some((x) => inked(x, y)));
    const xs = columns.filter((x) => ys.some((y) => inked(x, y)));
    const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
    const dark = rows
      .slice(top, bottom + 1)
      .flatMap((y) => columns.slice(left, right + 1).map((x) => Number(inked(x, y))));
    return { width: right - left + 1, height: bottom - top + 1, dark };
  }, source);
}

const SAMPLES = {
  en: 'At least 1,234 (7 October 2023)',
  ar: 'ما لا يقل عن 1,234 شخصًا (بينهم أطفال) قُتلوا، «كما طُبع» حتى 7 أكتوبر 2023.',
  he: 'לפחות 1,234 אנשים (ובהם ילדים) נהרגו, “כפי שנדפס”, עד 7 באוקטובר 2023.',
} as const;

const FILES = {
  'noto-serif': ['noto-serif-latin'],
  'noto-naskh-arabic': ['noto-naskh-arabic-arabic'],
  'noto-serif-hebrew': ['noto-serif-hebrew-hebrew'],
};

/** The same words in the same fonts, as the browser sets them. */
async function setByBrowser(words: string, direction: string, language: string): Promise<Ink> {
  const { resolve } = createRequire(import.meta.url);
  const faces = Object.entries(FILES).flatMap(([family, files]) =>
    files.map((file) => {
      const woff = readFileSync(resolve(`@fontsource/${family}/files/${file}-400-normal.woff`));
      return `@font-face { font-family: ${family}; src: url(${urlOf('font/woff', woff)}) }`;
    }),
  );
  await page.setContent(
    `<style>${faces.join('')} body { margin: 40px; background: #fff; color: #000; font: 24px ${Object.keys(FILES).join()} }</style>
    <p lang="${language}" dir="${direction}">${words}</p>`,
  );
  await page.evaluate(() => document.fonts.ready);
  return inkOf(urlOf('image/png', await page.screenshot()));
}

describe('words in pictures', () => {
  test.each(Object.entries(SAMPLES))('stand in %s as the browser sets them', async (language, words) => {
    const direction = language === 'en' ? 'ltr' : 'rtl';
    const parts = [say('heading', words)];
    const picture = {
      language: language as 'en',
      direction,
      name: '',
      width: 1000,
      blocks: [{ kind: 'plain', parts }],
    };
    const black = { ...PALETTE, paper: '#fff', ink: '#000' };
    const drawn = await inkOf(urlOf('image/svg+xml', drawPicture(picture as never, black)));
    const set = await setByBrowser(words, direction, language);
    expect(Math.abs(drawn.width - set.width)).toBeLessThan(4);
    expect(Math.abs(drawn.height - set.height)).toBeLessThan(4);
    // Edges of letters fall on other pixels; a dot or a letter out of place would be far more.
    const ink = (picturedInk: Ink) => picturedInk.dark.reduce((sum, dark) => sum + dark, 0);
    expect(Math.abs(ink(drawn) - ink(set)) / ink(set)).toBeLessThan(0.12);
    expect(overlap(drawn, set)).toBeGreaterThan(0.75);
  });
});

/** How much of the ink of two pictures, laid on each other by their corners, is the same. */
function overlap(one: Ink, other: Ink): number {
  let [both, either] = [0, 0];
  for (let y = 0; y < Math.min(one.height, other.height); y += 1)
    for (let x = 0; x < Math.min(one.width, other.width); x += 1) {
      const [first, second] = [one.dark[y * one.width + x], other.dark[y * other.width + x]];
      if (first && second) both += 1;
      if (first || second) either += 1;
    }
  return both / either;
}

describe.each(STORY_FOLDERS)('the pictures of the built site of %s', async (folder) => {
  const story = await storyIn(folder);
  const site = inject('sites').find((each) => each.story === folder);
  const fileAt = (address: string) => join(site?.folder ?? '', address);
  const pictures = picturesOf(story, { base: '/', origin: undefined });

  test('are all there', () => {
    expect(pictures.filter(({ address }) => !existsSync(fileAt(address)))).toEqual([]);
    expect(pictures.length).toBeGreaterThan(10);
  });

  test('are the same as SVG and as PNG of twice the size', async () => {
    const { groups, panels = [] } = story.about;
    const views = [`ledger-${groups[0]?.id}.en`, 'counting.en', ...panels.map(({ id }) => `over-time-${id}.en`)];
    for (const name of views.slice(0, 4)) {
      const sizeOf = (url: string, scale: number) =>
        page.evaluate(
          async ([source, zoom]) => {
            const image = new Image();
            image.src = source;
            await image.decode();
            const { width, height } = image;
            const canvas = document.createElement('canvas');
            canvas.width = width / zoom;
            canvas.height = height / zoom;
            const context = canvas.getContext('2d') as CanvasRenderingContext2D;
            context.drawImage(image, 0, 0, canvas.width, canvas.height);
            // Means of fields of pixels, in which the edges of letters make no difference.
            const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
            const fields = new Map<string, { sum: number; count: number }>();
            for (let at = 0; at < data.length; at += 4) {
              const [x, y] = [(at / 4) % canvas.width, Math.floor(at / 4 / canvas.width)];
              const key = `${Math.floor(x / 16)} ${Math.floor(y / 16)}`;
              const { sum, count } = fields.get(key) ?? { sum: 0, count: 0 };
              fields.set(key, { sum: sum + (data[at + 1] ?? 0), count: count + 1 });
            }
            return { width, height, seen: [...fields.values()].map(({ sum, count }) => sum / count) };
          },
          [url, scale] as const,
        );
      const svg = await sizeOf(urlOf('image/svg+xml', readFileSync(fileAt(`pictures/${name}.svg`))), 1);
      const png = await sizeOf(urlOf('image/png', readFileSync(fileAt(`pictures/${name}.png`))), 2);
      expect([png.width, png.height]).toEqual([2 * svg.width, 2 * svg.height]);
      const away = svg.seen.map((value, at) => Math.abs(value - (png.seen[at] ?? 0)));
      expect(Math.max(...away), name).toBeLessThan(24);
    }
  });

  test('can be saved beside what they show, without a script', async () => {
    const reader = await browser.newPage({ javaScriptEnabled: false });
    const panel = story.about.panels?.[0];
    for (const address of ['', ...(panel ? [`over-time/${panel.id}/`] : [])]) {
      await reader.goto(`${site?.origin}/${address}`);
      const links = await reader
        .locator('.save-picture a[download]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
      expect(links.length).toBeGreaterThan(1);
      expect(links.filter((link) => !existsSync(fileAt(link)))).toEqual([]);
    }
    await reader.close();
  });
});
