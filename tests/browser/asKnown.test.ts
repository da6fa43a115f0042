import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { sayDate } from '../../src/words/sayDate.ts';
import { launch } from './chromium.ts';

const site = inject('sites')[0];

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const days = (site?.addresses ?? []).flatMap((address) => /^as-known\/([\d-]+)\/$/.exec(address)?.[1] ?? []);
/** A day as the slider says it. */
const inWords = (day: string | undefined) => sayDate(day ?? '', 'en');

const at = (day: string | undefined) => `${site?.origin}/as-known/${day}/`;

test('a day is chosen with the slider by key and Enter, stands in the address, and the back button leads back', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const day = days[20];
  await page.goto(at(day));
  const slider = page.getByRole('slider', { name: 'Choose a day' });
  expect(await slider.inputValue()).toBe('20');
  await slider.focus();
  const said = () => slider.getAttribute('aria-valuetext');
  expect(await said()).toBe(inWords(day));
  await page.keyboard.press('ArrowRight');
  expect(await said()).toBe(inWords(days[21]));
  // A key moves the slider and never leaves the page; Enter does.
  expect(page.url()).toBe(at(day));
  await Promise.all([page.waitForURL(at(days[21])), page.keyboard.press('Enter')]);
  expect(await page.locator('h1 time').getAttribute('datetime')).toBe(days[21]);
  await page.goBack();
  expect(page.url()).toBe(at(day));
  await page.close();
});

test('a day is chosen with the pointer, and said while the slider moves', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(at(days[0]));
  const slider = page.getByRole('slider', { name: 'Choose a day' });
  const box = await slider.boundingBox();
  if (!box) throw new Error('The slider is not on screen');
  await page.mouse.move(box.x + 5, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  expect(days.map(inWords)).toContain(await slider.getAttribute('aria-valuetext'));
  await Promise.all([page.waitForURL((url) => !url.href.endsWith(`${days[0]}/`)), page.mouse.up()]);
  expect(days).toContain(await page.locator('h1 time').getAttribute('datetime'));
  await page.close();
});

test('without a script every day is a link, and earlier and later lead on', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site?.origin}/`);
  expect(await page.getByRole('slider').count()).toBe(0);
  await page.locator('.day-picker summary').click();
  expect(await page.locator('.day-picker li a').count()).toBe(days.length);
  await page.locator('.day-picker li a').nth(10).click();
  expect(page.url()).toBe(at(days[10]));
  await page.locator('a[rel=prev]').click();
  expect(page.url()).toBe(at(days[9]));
  await page.locator('a[rel=next]').click();
  expect(page.url()).toBe(at(days[10]));
  await context.close();
});

test('a day is opened with the button beside the slider', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(at(days[3]));
  await page.getByRole('slider', { name: 'Choose a day' }).focus();
  await page.keyboard.press('ArrowRight');
  await Promise.all([page.waitForURL(at(days[4])), page.getByRole('button', { name: 'Open this day' }).click()]);
  await page.close();
});
