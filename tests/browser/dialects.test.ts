import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from './chromium.ts';
import { HOSTS, WORDPRESS_HOST } from './hosts.ts';
import { heights, type Visit, visitHost } from './visitHost.ts';

const view = `${inject('sites')[0]?.origin}/embed/figure/gaza-missing/`;

const SANDBOXES = [
  ['no sandbox', undefined],
  ['a sandbox that allows scripts alone', 'allow-scripts'],
  ['the sandbox we recommend', 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads'],
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Waits until the frame has the room that the host grants its content; gives the content's height in pixels. */
async function settled(visit: Visit, grants: (height: number) => number): Promise<number> {
  const misfit = async () => {
    const { inside, content } = await heights(visit);
    return inside - grants(content);
  };
  // A browser that sizes frames by itself leaves out a fraction of a pixel.
  await expect.poll(async () => Math.abs(await misfit()) <= 1, { timeout: 10_000, interval: 50 }).toBe(true);
  expect(await visit.frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  return (await heights(visit)).content;
}

const fold = ({ frame }: Visit, isOpen: boolean) =>
  frame.evaluate((open) => document.querySelector('details')?.toggleAttribute('open', open), isOpen);
async function setWidth({ page, frame }: Visit, pixels: number): Promise<void> {
  await page.evaluate((width) => document.getElementById('room')?.style.setProperty('width', `${width}px`), pixels);
  await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(pixels);
}

describe.each(HOSTS)('a page of $name', ({ page, grants = (height) => height, followsWidth }) => {
  test.each(SANDBOXES)(
    'with %s: the frame grows and shrinks with its content, and is then left in peace',
    // Now and then Chromium sizes a sandboxed frame by itself before the host’s page is laid out, and never again.
    { retry: followsWidth === false ? 3 : 0 },
    async (_name, sandbox) => {
      const visit = await visitHost(browser, page(view, sandbox));
      const folded = await settled(visit, grants);
      expect(folded).toBeGreaterThan(300);
      await fold(visit, true);
      const unfolded = await settled(visit, grants);
      expect(unfolded).toBeGreaterThan(folded + 200);
      await fold(visit, false);
      expect(await settled(visit, grants)).toBe(folded);
      if (followsWidth !== false) {
        await setWidth(visit, 320);
        const narrow = await settled(visit, grants);
        expect(narrow).toBeGreaterThan(folded);
        await setWidth(visit, 600);
        expect(await settled(visit, grants)).toBe(folded);
      }
      await visit.heard();
      await visit.page.waitForTimeout(600);
      expect(await visit.heard()).toEqual([]);
      expect(visit.errors).toEqual([]);
      await visit.close();
    },
  );
});

describe('WordPress', () => {
  test('has its quotation hidden and the frame shown, off the screen too, and scrolls what it will not grant', async () => {
    const far = WORDPRESS_HOST.page(view, 'allow-scripts').replace(
      '<div id="room">',
      '<div style="height:4000px"></div><div id="room">',
    );
    const visit = await visitHost(browser, far);
    const given = () => visit.page.locator('iframe').getAttribute('height');
    await expect.poll(async () => Number(await given()) - (await heights(visit)).content, { timeout: 9000 }).toBe(0);
    expect(await visit.page.locator('blockquote').isVisible()).toBe(false);
    expect(await visit.page.locator('iframe').getAttribute('style')).toBe(null);
    // A browser paints nothing that is off the screen, and so sees no fold open there.
    await visit.page.locator('iframe').scrollIntoViewIfNeeded();
    await settled(visit, WORDPRESS_HOST.grants ?? Number);
    await fold(visit, true);
    await settled(visit, () => 1000);
    expect(await visit.frame.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(1000);
    expect(await visit.page.title()).toBe('A host');
    await visit.close();
  });

  test('is answered also where the secret comes late', async () => {
    const late = WORDPRESS_HOST.page(view, 'allow-scripts')
      .replace('#?secret=aB3dE6gH9k', '')
      .replace(
        '</script>',
        ";setTimeout(function () { document.querySelector('iframe').src += '#?secret=aB3dE6gH9k'; }, 9000)</script>",
      );
    const visit = await visitHost(browser, late);
    await visit.page.waitForTimeout(8500);
    expect(await visit.page.locator('blockquote').isVisible()).toBe(true);
    await expect.poll(() => visit.page.locator('blockquote').isVisible(), { timeout: 4000 }).toBe(false);
    await settled(visit, WORDPRESS_HOST.grants ?? Number);
    await visit.close();
  });

  test.each(['', 'not.a.secret', 'a'.repeat(33)])('is not answered to “%s”', async (secret) => {
    const visit = await visitHost(browser, WORDPRESS_HOST.page(view, 'allow-scripts').replaceAll('aB3dE6gH9k', secret));
    await visit.page.waitForTimeout(600);
    expect((await visit.heard()).filter((said) => (said as { message?: string }).message !== undefined)).toEqual([]);
    await visit.close();
  });
});

test('an iframe-resizer host is answered once, then told sizes, and nobody else hears of it', async () => {
  const host = HOSTS.find(({ name }) => name === 'iframe-resizer 5');
  const visit = await visitHost(browser, host?.page(view, undefined) ?? '');
  const folded = await settled(visit, (height) => height);
  await fold(visit, true);
  await settled(visit, (height) => height);
  const told = (await visit.heard()).filter((message) => String(message).startsWith('[iFrame'));
  const kinds = told.map((message) => String(message).split(':').at(-1));
  expect(kinds[0]).toBe('[iFrameResizerChild]Ready'.split(':').at(-1));
  expect(kinds.slice(1)).toContain('init');
  expect(kinds.at(-1)).toBe('size');
  expect(told).toContain(`[iFrameSizer]ours:${folded}:600:init`);
  await visit.close();
});
