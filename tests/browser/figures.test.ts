import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launch } from './chromium.ts';
import { inspectPage } from './inspectPage.ts';

const site = inject('sites')[0];
const address = `${site?.origin}/figures/`;

let browser: Browser;
let page: Page;
const faults: string[] = [];
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  return async () => {
    await page.close();
    expect(faults.splice(0)).toEqual([]);
  };
});

const announced = () => page.locator('.figure-list output').textContent();
const rows = () => page.locator('.figure-row').count();
const said = /^(\d+) of (\d+) figures$/;

test('without a script the report’s figures stand there, and every other on the page of its time', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  page = await context.newPage();
  await page.goto(address);
  expect(await page.getByRole('searchbox').count()).toBe(0);
  const own = await rows();
  expect(own).toBeGreaterThan(4);
  const found = new Set<string>();
  const visit = async (links: readonly string[]) => {
    for (const link of links) {
      await page.goto(`${site?.origin}${link}`);
      for (const id of await page
        .locator('.figure-row data')
        .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.figure ?? '')))
        found.add(id);
      await visit(await linksIn('.times'));
    }
  };
  const linksIn = (list: string) =>
    page.locator(`${list} a`).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  await visit(await linksIn('.times'));
  expect(found.size).toBe(site?.addresses.filter((one) => /^figure\//.test(one)).length);
  await context.close();
});

test('nothing is loaded until a reader reaches for the controls, and the list stays where it cannot be', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address);
  expect(asked).toEqual([address]);
  await page.route('**/assets/*', (route) => route.abort());
  const before = await rows();
  await page.getByLabel('Measure').focus();
  await expect.poll(announced).toContain('could not be loaded');
  expect(await rows()).toBe(before);
  expect(faults.splice(0).join()).toContain('ERR_FAILED');
  await page.unroute('**/assets/*');
});

test('a key wakes the list; a choice filters it and is in the address; back and reload keep to it', async () => {
  await page.goto(address);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
  await expect.poll(announced).toMatch(/^All \d+ figures$/);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');

  await page.getByLabel('Measure').selectOption('missing');
  await expect.poll(announced).toMatch(said);
  const missing = await announced();
  expect(new URL(page.url()).search).toBe('?measure=missing');
  expect(Number(said.exec(missing ?? '')?.[1])).toBe(
    Number(await page.getByRole('table').getAttribute('aria-rowcount')) - 1,
  );

  await page.getByLabel('Who says so').selectOption({ index: 1 });
  await expect.poll(announced).not.toBe(missing);
  await page.goBack();
  await expect.poll(announced).toBe(missing);
  expect(await page.getByLabel('Who says so').inputValue()).toBe('');
  await page.reload();
  await expect.poll(announced).toBe(missing);
  expect(await page.getByLabel('Measure').inputValue()).toBe('missing');
});

test('what is typed is searched as it is typed, and stands in the address', async () => {
  await page.goto(`${address}?theme=dark&unknown=1`);
  const search = page.getByRole('searchbox', { name: 'Search all words' });
  await search.pressSequentially('children');
  await expect.poll(announced).toMatch(said);
  await expect.poll(() => new URL(page.url()).search).toBe('?theme=dark&unknown=1&q=children');
  await search.fill('no such words anywhere');
  await expect.poll(announced).toMatch(/^None of/);
  expect(await page.locator('.none').textContent()).toContain('No figure in the record fits');
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect.poll(announced).toMatch(/^All/);
  expect(new URL(page.url()).search).toBe('?theme=dark&unknown=1');
});

test('keys go through the list and out of it: links only, and the row with the focus stays', async () => {
  await page.goto(`${address}?order=latest`);
  await expect.poll(announced).toMatch(/^All/);
  await page.getByLabel('Order').focus();
  const stops: string[] = [];
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate(() => document.activeElement?.tagName ?? ''));
  }
  expect(new Set(stops)).toEqual(new Set(['BUTTON', 'A']));
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(focused);
  // Rows that are far from the window are not there, and the others are where they should be.
  expect(await rows()).toBeLessThan(60);
  const last = page.locator('.figure-row').last();
  expect(await last.getAttribute('aria-rowindex')).toBe(await page.getByRole('table').getAttribute('aria-rowcount'));
});

describe.each([320, 768, 1280])('at %i pixels', (width) => {
  test('awake, every number on the screen keeps its caveat, source and place', async () => {
    await page.setViewportSize({ width, height: 900 });
    for (const search of ['?order=highest', '?q=children', '?by=nobody-named']) {
      await page.goto(address + search);
      await expect.poll(announced).toMatch(/\d+ figures$/);
      for (const share of [0, 0.5, 1]) {
        await page.evaluate((part) => scrollTo(0, document.body.scrollHeight * part), share);
        await page.waitForTimeout(100);
        const { faults: found, numbers } = await page.evaluate(inspectPage);
        expect(found).toEqual([]);
        expect(numbers.length).toBeGreaterThan(0);
      }
    }
  });
});

test('printed, all rows that fit are there', async () => {
  await page.goto(`${address}?measure=killed`);
  await expect.poll(announced).toMatch(said);
  const shown = Number(said.exec((await announced()) ?? '')?.[1]);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await rows()).toBe(shown);
});

const marked = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('.figure-row.picked')].map(({ id }) => ({
      id,
      isOnScreen: id !== '' && (document.getElementById(id)?.getBoundingClientRect().top ?? -1) >= -1,
    })),
  );

test('a figure chosen in the list is the address; Escape lets go of it; other pages are led to with it', async () => {
  await page.goto(address);
  const pick = page.locator('.figure-row a.pick').nth(2);
  const id = (await pick.getAttribute('href'))?.slice(1);
  await pick.focus();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe(`#${id}`);
  expect((await marked()).map((row) => row.id)).toEqual([id]);
  await page.locator('a[data-keeps-choice]').first().click();
  await page.waitForURL(`${site?.origin}/#${id}`);
  expect(await page.locator(`article.entry.picked`).getAttribute('id')).toBe(id);
  await page.locator('a[data-keeps-choice][href*="/figures/"]').click();
  await page.waitForURL(`${address}#${id}`);
  expect((await marked()).map((row) => row.id)).toEqual([id]);
  await page.keyboard.press('Escape');
  expect(await marked()).toEqual([]);
  expect(new URL(page.url()).hash).toBe('');
});

test('an address of any figure opens the list at its row, and a choice there stays marked', async () => {
  await page.goto(`${address}?order=latest`);
  await expect.poll(announced).toMatch(/^All/);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForTimeout(200);
  const far = await page.locator('.figure-row').last().getAttribute('id');
  await page.goto('about:blank');
  await page.goto(`${address}#${far}`);
  await expect.poll(async () => (await marked())[0]).toEqual({ id: far, isOnScreen: true });
  const other = page.locator('.figure-row:not(.picked) a.pick:visible').first();
  const chosen = (await other.getAttribute('href'))?.slice(1);
  await other.click();
  await expect.poll(async () => (await marked()).map((row) => row.id)).toEqual([chosen]);
  await page.goBack();
  await expect.poll(async () => (await marked()).map((row) => row.id)).toEqual([far]);
});

test('who reloads the list, or comes back to it, is where the list was left', async () => {
  await page.goto(`${address}?order=latest`);
  await expect.poll(announced).toMatch(/^All/);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
  await page.waitForTimeout(1000);
  const top = () =>
    page.evaluate(
      () => [...document.querySelectorAll('.figure-row')].find((row) => row.getBoundingClientRect().bottom > 1)?.id,
    );
  const left = (await top()) ?? '';
  // Rows above it come in later and move it by some pixels.
  const isThere = () =>
    page.evaluate((id) => {
      const row = document.getElementById(id)?.getBoundingClientRect();
      return row !== undefined && row.bottom > 0 && row.top < innerHeight / 2;
    }, left);
  await page.reload();
  await expect.poll(isThere).toBe(true);
  await page.goto(`${site?.origin}/`);
  await page.goBack();
  await expect.poll(isThere).toBe(true);
});
