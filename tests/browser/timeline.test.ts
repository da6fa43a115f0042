import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launch } from './chromium.ts';
import { inspectPage } from './inspectPage.ts';

const site = inject('sites')[0];
const address = `${site?.origin}/${site?.addresses.find((one) => one.startsWith('over-time/'))}`;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(address);
  await page.getByRole('slider').waitFor();
  return () => page.close();
});

/** The figure whose words stand beside the chart; undefined where none is chosen. */
const shown = () =>
  page.evaluate(() => document.querySelector<HTMLElement>('.chosen data[data-figure]')?.dataset.figure);
const marks = () =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGUseElement>('.timeline.whole use')].map(({ dataset }) => dataset.mark ?? ''),
  );
const addressed = () => page.evaluate(() => location.hash.slice(1));

/** Where a report’s mark stands on the screen, in its last plot. */
async function pointOf(id: string | undefined): Promise<{ x: number; y: number }> {
  await page.evaluate(() => document.querySelector('.timeline.whole')?.scrollIntoView({ block: 'center' }));
  const box = await page.locator(`.timeline.whole use[data-mark="${id}"]`).boundingBox();
  if (!box) throw new Error(`${id} has no mark`);
  // The dot is 8 px wide and begins the mark, its arrow follows.
  return { x: box.x + 4, y: box.y + box.height / 2 };
}

test('keys step from report to report; each stands in words, with its caveat, and is the address', async () => {
  const slider = page.getByRole('slider', { name: 'Step through the reports' });
  const ids = await marks();
  await slider.focus();
  await page.keyboard.press('End');
  await expect.poll(shown).toBe(ids.at(-1));
  expect(await addressed()).toBe(ids.at(-1));
  await page.keyboard.press('ArrowLeft');
  await expect.poll(shown).toBe(ids.at(-2));
  const words = await page.locator('.chosen .statement').textContent();
  const caveat = await page.locator('.chosen .caveats').textContent();
  const spoken = await slider.getAttribute('aria-valuetext');
  expect(spoken).toContain(words?.trim().replace(/\s+/g, ' '));
  expect(spoken).toContain(caveat?.trim().replace(/\s+/g, ' ').slice(0, 40));
  const { faults } = await page.evaluate(inspectPage);
  expect(faults).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(shown).toBe(undefined);
  expect(await addressed()).toBe('');
});

test('the pointer finds the nearest report and only looks; a press chooses, and the back button goes back', async () => {
  const ids = await marks();
  const [first, last] = [ids[0], ids.at(-1)];
  const at = await pointOf(last);
  await page.mouse.move(at.x + 3, at.y + 2);
  await expect.poll(shown).toBe(last);
  expect(await addressed()).toBe('');
  await page.mouse.move(5, 5);
  await expect.poll(shown).toBe(undefined);
  const to = await pointOf(first);
  await page.mouse.click(to.x, to.y);
  await expect.poll(shown).toBe(first);
  const back = await pointOf(last);
  await page.mouse.click(back.x, back.y);
  await expect.poll(addressed).toBe(last);
  await page.goBack();
  await expect.poll(shown).toBe(first);
});

test('a shared address opens with its report chosen, also after a reload', async () => {
  const id = (await marks())[3];
  await page.goto(`${address}#${id}`);
  await expect.poll(shown).toBe(id);
  await page.reload();
  await expect.poll(shown).toBe(id);
});

test('a finger chooses the nearest report', async () => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 375, height: 800 } });
  page = await context.newPage();
  await page.goto(address);
  await page.getByRole('slider').waitFor();
  const last = (await marks()).at(-1);
  const { x, y } = await pointOf(last);
  await page.touchscreen.tap(x + 4, y + 4);
  await expect.poll(shown).toBe(last);
  expect(await addressed()).toBe(last);
  await context.close();
});

test('points from the right where the page runs from right to left, and its labels can still be read', async () => {
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  const last = (await marks()).at(-1);
  await page.evaluate(() => document.querySelector('.timelines')?.scrollIntoView());
  const box = await page.locator(`.timeline.whole use[data-mark="${last}"]`).boundingBox();
  const plot = await page.locator('.timeline.whole .timeline-plot').boundingBox();
  if (!box || !plot) throw new Error('Nothing is drawn');
  await page.mouse.click(box.x + box.width - 4, box.y + box.height / 2);
  await expect.poll(shown).toBe(last);
  const mirrored = await page.evaluate(() =>
    [...document.querySelectorAll<SVGTextElement>('.mark-label')].map((label) => (label.getScreenCTM()?.a ?? 0) < 0),
  );
  expect(mirrored.length).toBeGreaterThan(0);
  expect(mirrored).not.toContain(true);
});

test('without a script nothing can be chosen, and every report stands on the page', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  page = await context.newPage();
  await page.goto(address);
  expect(await page.getByRole('slider').count()).toBe(0);
  expect(await page.locator('.reports > li').count()).toBeGreaterThan(20);
  await context.close();
});
