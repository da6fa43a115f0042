import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launch } from './chromium.ts';
import { inspectPage } from './inspectPage.ts';

const site = inject('sites')[0];

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site?.origin}/`);
  return () => page.close();
});

const picked = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('.picked')].map(
      (block) => block.querySelector<HTMLElement>('data[data-figure]')?.dataset.figure,
    ),
  );
const addressed = () => page.evaluate(() => location.hash.slice(1));
const ids = () => page.evaluate(() => [...document.querySelectorAll('article.entry')].map(({ id }) => id));

test('a number chosen with a key in one view is marked in all, and is the address', async () => {
  const id = (await ids())[2];
  await page.locator(`.counting a.pick[href="#${id}"]`).focus();
  await page.keyboard.press('Enter');
  expect(await addressed()).toBe(id);
  const blocks = await picked();
  expect(new Set(blocks)).toEqual(new Set([id]));
  expect(blocks.length).toBeGreaterThanOrEqual(3);
  expect(await page.locator('a.pick[aria-current]').count()).toBe(blocks.length);
  const note = page.locator('.counting .selection');
  expect(await note.isVisible()).toBe(true);
  expect(await note.locator('.places a').count()).toBe(blocks.length - 1);
  expect((await page.evaluate(inspectPage)).faults).toEqual([]);
});

test('choosing does not move the page; the note leads to the other places', async () => {
  const id = (await ids())[2];
  const pick = page.locator(`.counting a.pick[href="#${id}"]`);
  await pick.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await pick.click();
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(5);
  await page.locator('.selection .places a').first().click();
  const focused = await page.evaluate(() => document.activeElement?.closest('article')?.className);
  expect(focused).toContain('entry');
});

test('the choice survives reload, back and sharing; Escape and the link let go of it', async () => {
  const [first, second] = await ids();
  await page.locator(`article.entry a.pick[href="#${first}"]`).click();
  await page.locator(`article.entry a.pick[href="#${second}"]`).click();
  expect(new Set(await picked())).toEqual(new Set([second]));
  await page.goBack();
  await expect.poll(async () => new Set(await picked())).toEqual(new Set([first]));
  await page.reload();
  expect(new Set(await picked())).toEqual(new Set([first]));
  await page.keyboard.press('Escape');
  expect(await picked()).toEqual([]);
  expect(await addressed()).toBe('');
  await page.goto(`${site?.origin}/#${second}`);
  await page.getByRole('link', { name: 'Clear the choice' }).click();
  expect(await picked()).toEqual([]);
});

test('without a script a number is a link to its place in the ledger', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  page = await context.newPage();
  await page.goto(`${site?.origin}/`);
  const pick = page.locator('.counting a.pick').first();
  const target = await pick.getAttribute('href');
  await pick.click();
  expect(new URL(page.url()).hash).toBe(target);
  expect(await page.locator(`article${target}`).isVisible()).toBe(true);
  await context.close();
});
