import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from './chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The numbers that stand on paper without a caveat, or without the address of a source in words. Runs inside the browser. */
function lostOnPaper(): string[] {
  const isSeen = (element: Element) => element.getClientRects().length > 0 && element.checkVisibility();
  const printed = (link: HTMLAnchorElement) => {
    const written = getComputedStyle(link, '::after').content.replaceAll('\\', '');
    // A link that leads on to the very words prints the page’s own address.
    const address = link.dataset.address ?? link.getAttribute('href') ?? '';
    return written.includes(address) || link.closest('.citation')?.textContent?.includes(address);
  };
  return [...document.querySelectorAll<HTMLElement>('data')].filter(isSeen).flatMap((number) => {
    const name = `${number.dataset.figure ?? number.dataset.derived} “${number.textContent}”`;
    const caveat = document.getElementById(number.getAttribute('aria-describedby') ?? '');
    if (!caveat || !isSeen(caveat)) return [`${name}: no caveat`];
    let block: Element | null = number;
    const sources = () =>
      [...(block?.querySelectorAll<HTMLAnchorElement>('a[data-source]') ?? [])].filter(
        (link) => !link.closest('[data-caveat-of]'),
      );
    while (block && !(block.contains(caveat) && sources().length > 0)) block = block.parentElement;
    return sources().some((link) => isSeen(link) && printed(link)) ? [] : [`${name}: no address`];
  });
}

describe.each(inject('sites'))('$story on paper', ({ origin, addresses }) => {
  test('keeps every number’s caveat and the address of its source', async () => {
    const page = await browser.newPage();
    await page.emulateMedia({ media: 'print' });
    const sample = addresses.filter((address, index) => !/^as-known|^figure\//.test(address) || index % 40 === 0);
    const faults: string[] = [];
    let numbers = 0;
    for (const address of sample) {
      await page.goto(`${origin}/${address}`);
      numbers += await page.locator('data').count();
      faults.push(...(await page.evaluate(lostOnPaper)).map((fault) => `/${address} ${fault}`));
    }
    await page.close();
    expect(faults).toEqual([]);
    expect(numbers).toBeGreaterThan(sample.length);
  }, 300_000);

  test('prints what is behind folds', async () => {
    const page = await browser.newPage();
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${origin}/`);
    const folded = await page.evaluate(
      () =>
        [...document.querySelectorAll('details:not([open]) p')].filter(
          (words) => words.getBoundingClientRect().height > 0,
        ).length,
    );
    expect(folded).toBeGreaterThan(0);
    await page.close();
  });
});
