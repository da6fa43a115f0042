import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { chooseEmbeds } from '../../src/site/chooseEmbeds.ts';
import { isOfReport } from '../../src/story/relations.ts';
import type { Story } from '../../src/story/story.ts';
import { storyIn } from '../fixtures/stories.ts';
import { launch } from './chromium.ts';
import { inspectPage } from './inspectPage.ts';

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launch();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
});
afterAll(() => browser.close());

const sites = inject('sites');

async function open(origin: string, query = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/embed/${query}`);
  await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#page_snippet')?.value !== '');
  return page;
}

/** Figures that are embedded from their own pages only. */
const ofOthers = (story: Story) =>
  [...story.figures.values()].filter((figure) => !isOfReport(story, figure)).map(({ id }) => id);

const snippetIn = (page: Page) => page.inputValue('#page_snippet');

describe.each(sites)('the page on which embeds of $story are chosen', ({ origin, folder, addresses, story: name }) => {
  test('offers exactly what exists: each view, and each frozen from its first day on', async () => {
    const story = await storyIn(name as Parameters<typeof storyIn>[0]);
    const page = await open(origin);
    const offered = await page
      .locator('#page_view option')
      .evaluateAll((all) =>
        all.map((one) => [(one as HTMLOptionElement).value, (one as HTMLElement).dataset.since] as const),
      );
    const days = await page
      .locator('#page_day option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    const combinations = offered.flatMap(([view, since]) => [
      `embed/${view}/`,
      ...days.filter((day) => since !== undefined && day >= since).map((day) => `as-known/${day}/embed/${view}/`),
    ]);
    const elsewhere = ofOthers(story).map((id) => `embed/figure/${id}/`);
    expect([...combinations, ...elsewhere].toSorted()).toEqual(
      addresses.filter((one) => /embed\/./.test(one)).toSorted(),
    );
    expect(offered.length).toBe(chooseEmbeds(story, 'en').length);
    await page.close();
  });

  test('hands out what the site holds, at every view', async () => {
    const page = await open(origin);
    for (const view of await page
      .locator('#page_view option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))) {
      await page.selectOption('#page_view', view);
      const held = readFileSync(join(folder, 'embed', view, 'snippet.txt'), 'utf8')
        .trim()
        .replace(/ (href|src)="\//g, ` $1="${origin}/`);
      await expect.poll(() => snippetIn(page)).toBe(held);
      expect(await page.inputValue('#page_address')).toBe(`${origin}/embed/${view}/`);
    }
    await page.close();
  });

  test('is complete without a script: every view of today with its snippet, and how to come by a frozen one', async () => {
    const story = await storyIn(name as Parameters<typeof storyIn>[0]);
    const still = await browser.newContext({ javaScriptEnabled: false });
    const page = await still.newPage();
    await page.goto(`${origin}/embed/`);
    const elsewhere = new Set(ofOthers(story).map((id) => `embed/figure/${id}/`));
    const views = addresses.filter((one) => /^embed\/./.test(one) && !elsewhere.has(one));
    expect(
      await page
        .locator('.every-embed a[href^="/embed/"]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href'))),
    ).toHaveLength(views.length);
    for (const view of views.slice(0, 5)) {
      const held = readFileSync(join(folder, view, 'snippet.txt'), 'utf8').trim();
      const field = page.locator(`li:has(a[href="/${view}"]) textarea`);
      expect(await field.inputValue()).toBe(held);
    }
    expect(await page.locator('form.builder').isVisible()).toBe(false);
    expect(await page.locator('.no-origin').isVisible()).toBe(true);
    await still.close();
  });

  test('is not needed for a figure: its page hands out its embed, without a script too', async () => {
    const story = await storyIn(name as Parameters<typeof storyIn>[0]);
    const still = await browser.newContext({ javaScriptEnabled: false });
    const page = await still.newPage();
    for (const id of story.figures.keys()) {
      await page.goto(`${origin}/figure/${id}/`);
      const fold = page.locator('details', { has: page.locator('> summary', { hasText: 'Embed this' }) });
      const held = readFileSync(join(folder, 'embed/figure', id, 'snippet.txt'), 'utf8').trim();
      expect(await fold.getByRole('textbox', { includeHidden: true }).inputValue()).toBe(held);
      expect(await fold.locator('a').first().getAttribute('href')).toBe(`/embed/figure/${id}/`);
    }
    await still.close();
  });

  test('has nothing that assistive technology would stumble over, at any width, light or dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(origin, '?width=320');
      await page.emulateMedia({ colorScheme });
      await page.evaluate(axe.source);
      const found = await page.evaluate(() =>
        (window as unknown as { axe: typeof axe }).axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
        }),
      );
      expect(found.violations.map((one) => `${one.id}: ${one.nodes.map(({ target }) => target).join(' ')}`)).toEqual(
        [],
      );
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect((await page.evaluate(inspectPage)).faults).toEqual([]);
      }
      await page.close();
    }
  });
});

const [real] = sites.filter(({ story }) => story === 'data');
const origin = real?.origin ?? '';

test('keeps the choice in the address, so that it can be shared, and takes it from there', async () => {
  const query = '?view=ledger-gaza&day=2023-10-27&theme=dark&width=320';
  const page = await open(origin, query);
  expect(new URL(page.url()).search).toBe(query);
  expect(await page.inputValue('#page_address')).toBe(`${origin}/as-known/2023-10-27/embed/ledger-gaza/?theme=dark`);
  expect(await snippetIn(page)).toContain(`src="${origin}/as-known/2023-10-27/embed/ledger-gaza/?theme=dark"`);
  await page.check('#page_theme_plain');
  await page.check('#page_when_plain');
  await page.check('#page_width_600');
  expect(new URL(page.url()).search).toBe('?view=ledger-gaza');
  await expect.poll(() => snippetIn(page)).toContain(`src="${origin}/embed/ledger-gaza/"`);
  await page.close();
  for (const nonsense of ['?view=nothing', '?day=1999-01-01', '?theme=<b>', '?lang=xx&width=7', '?%']) {
    const odd = await open(origin, nonsense);
    expect(await odd.inputValue('#page_address'), nonsense).toBe(
      `${origin}/embed/ledger/`.replace('ledger', await odd.inputValue('#page_view')),
    );
    await odd.close();
  }
});

test('cannot be brought to a day on which a view did not exist', async () => {
  const page = await open(origin, '?view=ledger&day=2023-10-07');
  const day = await page.inputValue('#page_day');
  expect(day > '2023-10-07').toBe(true);
  expect(await page.locator('#page_day option[value="2023-10-07"]').isDisabled()).toBe(true);
  expect((await page.request.get(await page.inputValue('#page_address'))).status()).toBe(200);
  await page.close();
});

test('shows the embed in its true width and as tall as it says, and scrolls it on a phone', async () => {
  const page = await open(origin, '?view=ledger-gaza');
  for (const width of [320, 600, 960]) {
    await page.check(`#page_width_${width}`);
    const frame = await (await page.waitForSelector('.stage iframe')).contentFrame();
    await expect.poll(() => frame?.evaluate(() => innerWidth)).toBe(width);
    await expect
      .poll(() => frame?.evaluate(() => Math.abs(innerHeight - document.body.getBoundingClientRect().height) < 2))
      .toBe(true);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  const [stage, whole] = await page.evaluate(() => [
    (document.querySelector('.stage')?.scrollWidth ?? 0) > (document.querySelector('.stage')?.clientWidth ?? 0),
    document.documentElement.scrollWidth,
  ]);
  expect(stage).toBe(true);
  expect(whole).toBe(320);
  const steps = await page.evaluate(() => history.length);
  await page.selectOption('#page_view', 'ledger');
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.close();
});

test('copies by keyboard, says so, and leaves the words selected where it may not copy', async () => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await open(origin, '?view=counting-gaza');
  for (const name of ['snippet', 'address']) {
    await page.locator(`#page_${name}_copy`).press('Enter');
    const status = page.locator(`.taken:has(#page_${name}) [role=status]`);
    await expect.poll(() => status.innerText()).toBe('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.inputValue(`#page_${name}`));
  }
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.click('#page_snippet_copy');
  await expect.poll(() => page.locator('.taken:has(#page_snippet) [role=status]').innerText()).toMatch(/selected/);
  // Selected, it is copied as it stands: mark-up, not a figure with its words.
  await page.keyboard.press('Control+C');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('page_snippet');
  await page.close();
});

test.each(['', 'over-time/killed-gaza/', 'figure/gaza-killed/'])(
  'is led to from /%s, with the view chosen',
  async (from) => {
    const page = await context.newPage();
    await page.goto(`${origin}/${from}`);
    const link = page.locator('a[href^="/embed/?view="]').last();
    // On a figure’s page it stands behind a fold, with the snippet.
    if (!(await link.isVisible())) await page.getByText('Embed this').click();
    await link.click();
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#page_snippet')?.value !== '');
    const expected = from === '' ? 'ledger' : from.replace('over-time/', 'over-time-').slice(0, -1);
    expect(await page.inputValue('#page_view')).toBe(expected);
    await page.close();
  },
);

/** At 600 pixels’ width, the height that a snippet gives a frame shows the first number with its first caveat, and the rest can be scrolled to. */
test('frames show their first number and its caveat at the height that is handed out', async () => {
  const page = await context.newPage();
  const faults: string[] = [];
  for (const address of (real?.addresses ?? []).filter((one) => /^embed\/./.test(one))) {
    const snippet = readFileSync(join(real?.folder ?? '', address, 'snippet.txt'), 'utf8');
    await page.setViewportSize({ width: 600, height: Number(/height="(\d+)"/.exec(snippet)?.[1]) });
    await page.goto(`${origin}/${address}`);
    const [number = 0, caveat = 0, isCut = true] = await page.evaluate(() => {
      const root = document.documentElement;
      const first = document.querySelector('[data-caveat-of] p') ?? document.querySelector('[data-caveat-of]');
      return [
        document.querySelector('data')?.getBoundingClientRect().bottom,
        first?.getBoundingClientRect().bottom,
        root.scrollHeight > innerHeight && getComputedStyle(root).overflowY === 'hidden',
      ] as const;
    });
    const height = page.viewportSize()?.height ?? 0;
    if (number > height || caveat > height || isCut) faults.push(`${address}: ${number} and ${caveat} of ${height}`);
  }
  await page.close();
  expect(faults).toEqual([]);
});
