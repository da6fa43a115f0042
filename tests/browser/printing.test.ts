import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from './chromium.ts';
import { lostOnPaper } from './lostOnPaper.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

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
