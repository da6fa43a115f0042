import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from './chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Pixels of paper between one painted square and the next keep them apart: as many stretches of paint, as many squares. */
async function countPainted(counter: Page, png: Buffer): Promise<number> {
  return counter.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    const { width, height } = image;
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    const isPainted = new Uint8Array(width * height);
    for (let at = 0; at < isPainted.length; at++) {
      const away = [0, 1, 2].map((channel) => Math.abs((data[4 * at + channel] ?? 0) - (data[channel] ?? 0)));
      isPainted[at] = Math.max(...away) > 24 ? 1 : 0;
    }
    let count = 0;
    for (let start = 0; start < isPainted.length; start++) {
      if (!isPainted[start]) continue;
      count++;
      const open = [start];
      isPainted[start] = 0;
      for (let at = open.pop(); at !== undefined; at = open.pop())
        for (const next of [at - 1, at + 1, at - width, at + width])
          if (isPainted[next]) {
            isPainted[next] = 0;
            open.push(next);
          }
    }
    return count;
  }, png.toString('base64'));
}

/** Shows the marks alone, or those of one kind, without contours and ends. */
async function showOnly(page: Page, marks: string): Promise<void> {
  await page.evaluate((selector) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`.people > :not(${selector}) { visibility: hidden }`);
    document.adoptedStyleSheets = [sheet];
  }, marks);
}

const PEOPLE = { one: 1, ten: 10, hundred: 100 } as const;

describe.each(inject('sites'))('the marks of $story, counted in pixels', ({ origin }) => {
  test.each([
    [1280, 'light', 'one'],
    [375, 'light', 'one'],
    [320, 'dark', 'one'],
    [375, 'light', 'ten'],
    [1280, 'dark', 'ten'],
    [320, 'light', 'hundred'],
  ] as const)('are as many as were reported: %i px, %s, one mark for %s', async (width, colorScheme, unit) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, deviceScaleFactor: 1 });
    const [page, counter] = [await context.newPage(), await context.newPage()];
    await page.goto(`${origin}/`);
    await page.check(`.units [value=${unit}]`);
    const crowds = await page.locator('.crowd').all();
    for (const crowd of crowds) {
      const numbers = await crowd
        .locator('.statement data')
        .evaluateAll((found) => found.map((data) => Number(data.getAttribute('value')?.split('/').at(-1))));
      const field = crowd.locator('svg.people:visible');
      expect(await field.count()).toBe(1);
      await showOnly(page, '[data-marks]:not([data-marks=part])');
      expect(await countPainted(counter, await field.screenshot())).toBe(Math.ceil((numbers[0] ?? 0) / PEOPLE[unit]));
      const hedges = await crowd
        .locator('.statement data')
        .evaluateAll((found) => found.map((data) => data.getAttribute('data-hedge')));
      if (numbers.length !== 2 || hedges[1] !== 'exact') continue;
      await showOnly(page, '[data-marks=part]');
      expect(await countPainted(counter, await field.screenshot())).toBe(Math.ceil((numbers[1] ?? 0) / PEOPLE[unit]));
    }
    expect(crowds.length).toBeGreaterThan(3);
    await context.close();
  });

  test.each([
    ['a mark more', (path: Element) => path.setAttribute('d', `${path.getAttribute('d')}M50 5h1v1h-1z`)],
    ['a mark fewer', (path: Element) => path.setAttribute('d', path.getAttribute('d')?.replace(/M[^M]*$/, '') ?? '')],
    [
      'marks that touch',
      () => {
        for (const layer of document.querySelectorAll('pattern[id$=-one] path'))
          layer.setAttribute('d', 'M0 0h1v1h-1z');
      },
    ],
  ])('are not as many with %s', async (_name, tamper) => {
    const page = await browser.newPage({ viewport: { width: 375, height: 900 } });
    const counter = await browser.newPage();
    await page.goto(`${origin}/`);
    const field = page.locator('.crowd svg.people:visible').first();
    await showOnly(page, '[data-marks]:not([data-marks=part])');
    const before = await countPainted(counter, await field.screenshot());
    await field.locator('[data-marks=solid]').evaluate(tamper);
    expect(await countPainted(counter, await field.screenshot())).not.toBe(before);
    await Promise.all([page.close(), counter.close()]);
  });

  test('stand on whole pixels at every width, and never make the page scroll sideways', async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/`);
    for (const width of [320, 375, 600, 768, 960, 1280, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      for (const unit of ['one', 'ten', 'hundred']) {
        await page.check(`.units [value=${unit}]`);
        const fields = await page.evaluate(() =>
          [...document.querySelectorAll<SVGSVGElement>('svg.people')]
            .filter((field) => field.checkVisibility())
            .map((field) => {
              const { left, width: wide } = field.getBoundingClientRect();
              return { left: left % 1, scale: wide / Number(field.getAttribute('width')) };
            }),
        );
        expect(new Set(fields.map((field) => JSON.stringify(field))), `${width} ${unit}`).toEqual(
          new Set(['{"left":0,"scale":1}']),
        );
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    }
    await page.close();
  });

  test('change their unit by keyboard, without a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${origin}/embed/counting/`);
    await page.locator('.units input:checked').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.of-ten').first().isVisible()).toBe(true);
    expect(await page.locator('.of-one').first().isVisible()).toBe(false);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
    await context.close();
  });
});
