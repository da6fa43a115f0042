import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from './chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each(inject('sites'))('$story', ({ origin, addresses }) => {
  test.each(['light', 'dark'] as const)(
    'has no axe violation on any page, unfolded, %s',
    async (colorScheme) => {
      const context = await browser.newContext({
        bypassCSP: true,
        colorScheme,
        viewport: { width: 1280, height: 900 },
      });
      const page = await context.newPage();
      const violations: string[] = [];
      // Of the frozen pages and of the figures' own, each made of the same parts, every fifteenth.
      const isOneOfMany = (one: string) => /^(?:as-known|figure)\//.test(one);
      for (const address of addresses.filter((one, index) => !isOneOfMany(one) || index % 15 === 0)) {
        await page.goto(`${origin}/${address}`);
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true;
        });
        await page.evaluate(axe.source);
        const found = await page.evaluate(async () => {
          const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
          return violations.map(
            ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)} ${nodes[0]?.failureSummary?.slice(0, 200)}`,
          );
        });
        violations.push(...found.map((violation) => `/${address} ${violation}`));
      }
      await context.close();
      expect(violations).toEqual([]);
    },
    300_000,
  );

  test('is complete without scripts', async () => {
    const [withScripts, without] = await Promise.all([
      browser.newPage(),
      browser.newContext({ javaScriptEnabled: false }).then((context) => context.newPage()),
    ]);
    for (const address of addresses.filter((one) => one === '' || /^embed\/./.test(one))) {
      await withScripts.goto(`${origin}/${address}`);
      await without.goto(`${origin}/${address}`);
      // Only the slider and the buttons that copy need a script: links, and selecting the words, do the same.
      await withScripts.evaluate(() => {
        for (const extra of document.querySelectorAll('.day-slider, .copy-words, .save-picture button')) extra.remove();
      });
      expect(await without.innerText('main')).toBe(await withScripts.innerText('main'));
    }
    await without.goto(`${origin}/`);
    await without.locator('.behind > summary').first().click();
    await without.locator('.station').first().waitFor({ state: 'visible' });
    await Promise.all([withScripts.close(), without.context().close()]);
  });

  test('is read with the keyboard: skip link, sources, folds', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${origin}/`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#page_ledger');
    await page.keyboard.press('Enter');
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.tagName === 'SUMMARY')) break;
    }
    await page.keyboard.press('Enter');
    expect(await page.locator('details[open]').count()).toBe(1);
    await page.keyboard.press('Space');
    expect(await page.locator('details[open]').count()).toBe(0);
    await page.close();
  });

  test('prints every chain, caveat and address', async () => {
    const page = await browser.newPage({ viewport: { width: 800, height: 1000 } });
    await page.goto(`${origin}/`);
    await page.emulateMedia({ media: 'print' });
    const hidden = await page.evaluate(
      () =>
        [...document.querySelectorAll('[data-caveat-of]')].filter(
          (caveat) => caveat.getBoundingClientRect().height === 0,
        ).length,
    );
    const addresses = await page.evaluate(
      () =>
        [...document.querySelectorAll('a[data-source]')].filter(
          (link) =>
            !getComputedStyle(link, '::after').content.includes(
              link.getAttribute('data-address') ?? link.getAttribute('href') ?? '?',
            ),
        ).length,
    );
    await page.close();
    expect({ hidden, addresses }).toEqual({ hidden: 0, addresses: 0 });
  });

  test('opens the fold that a shared address points into', async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/`);
    const caveat = await page.evaluate(() => document.querySelector('details [data-caveat-of]')?.id);
    await page.goto(`${origin}/#${caveat}`);
    await page.reload();
    expect(await page.locator(`[id="${caveat}"]`).isVisible()).toBe(true);
    await page.close();
  });

  test('draws every bar as long as its number, on the screen as in the mark-up', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${origin}/`);
    const bars = await page.evaluate(() =>
      [...document.querySelectorAll('.entry')].map((entry) => {
        const svg = [...entry.querySelectorAll('svg.bar')].find((each) => each.checkVisibility());
        const lane = svg?.querySelector('.baseline')?.getBoundingClientRect();
        const drawn = svg?.querySelector('[data-bar]')?.getBoundingClientRect();
        const ticks = [...document.querySelectorAll('.axis')].at(0)?.querySelectorAll('[data-tick]');
        const last = ticks?.[ticks.length - 1]?.textContent ?? '';
        const value = entry.querySelector('data')?.getAttribute('value') ?? '';
        return {
          pixels: value.split('/').map((end) => (Number(end) / Number(last.replace(/\D/g, ''))) * (lane?.width ?? 1)),
          start: (drawn?.left ?? 0) - (lane?.left ?? 0),
          end: (drawn?.right ?? 0) - (lane?.left ?? 0),
          // An outline shows no squares; others on the page have the same.
          column: Number(
            (
              svg?.querySelector('.gaps') ??
              [...document.querySelectorAll('.gaps')].find((gaps) => gaps.checkVisibility())
            )
              ?.getAttribute('fill')
              ?.replace(/\D/g, ''),
          ),
        };
      }),
    );
    await page.close();
    expect(bars.length).toBeGreaterThan(0);
    for (const { pixels, start, end, column } of bars) {
      const [low = 0, high = 0] = pixels.length === 2 ? pixels : [0, ...pixels];
      // A bar grows by columns of squares: the last may be filled in part.
      expect(start).toBeGreaterThan(low - column - 0.1);
      expect(start).toBeLessThan(low + 0.1);
      expect(end).toBeGreaterThan(high - 0.1);
      expect(end).toBeLessThan(high + column + 0.1);
    }
  });
});
