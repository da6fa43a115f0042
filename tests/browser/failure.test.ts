import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { en } from '../../src/words/en.ts';
import { launch } from './chromium.ts';
import { plainHost } from './hosts.ts';
import { visitHost } from './visitHost.ts';

const site = inject('sites')[0];
const at = (address: string) => `${site?.origin}/${address}`;
const panel = site?.addresses.find((one) => /^over-time\/[^/]+\/$/.test(one)) ?? '';
const day = site?.addresses.find((one) => /^as-known\/[^/]+\/$/.test(one)) ?? '';
const EMBED = 'embed/figure/gaza-killed/';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const notice = (page: Page) => page.locator('.script-failed');

/** The ids and words of every number that a reader can see. */
const numbers = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('data')]
      .filter((number) => number.checkVisibility())
      .map((number) => `${number.dataset.figure ?? number.dataset.derived} ${number.innerText}`),
  );

/** What a page shows where no script runs at all. */
async function withoutScript(address: string): Promise<string[]> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at(address));
  // Without scripts of its own a page can still be asked.
  const shown = await numbers(page);
  await context.close();
  return shown;
}

/** Makes one thing that a part of a script needs throw. Runs inside the browser, before the page’s own script. */
type Sabotage = { readonly owner: string; readonly method: string; readonly when?: string };

function sabotage({ owner, method, when }: Sabotage): void {
  const target = Function(`return ${owner}`)();
  const original = target[method];
  target[method] = function (this: unknown, ...given: unknown[]) {
    if (when === undefined || given[0] === when) throw new Error('Sabotaged');
    return original.apply(this, given);
  };
}

const query = (when: string): Sabotage => ({ owner: 'Document.prototype', method: 'querySelector', when });

describe.each<[string, string, string, Sabotage]>([
  ['the story’s page', 'the theme', '', { owner: 'URLSearchParams.prototype', method: 'get', when: 'theme' }],
  ['the story’s page', 'the opening of folds', '#nowhere', { owner: 'Document.prototype', method: 'getElementById' }],
  ['the story’s page', 'the choice', '', query('.selection')],
  ['the story’s page', 'the days', '', query('input[data-days]')],
  ['the story’s page', 'the chart over time', '', query('.timelines')],
  ['a frozen page', 'the days', day, query('input[data-days]')],
  ['a chart’s page', 'the chart over time', panel, query('.timelines')],
  ['the list of figures', 'the list', 'figures/', query('.figure-list')],
])('%s whose script stumbles over %s', (_page, _part, address, broken) => {
  test('stands as it does without a script, and says what is missing', async () => {
    const page = await browser.newPage();
    await page.addInitScript(sabotage, broken);
    await page.goto(at(address));
    await expect.poll(() => notice(page).textContent()).toBe(en.page.scriptFailed);
    expect(await notice(page).isVisible()).toBe(true);
    expect(await numbers(page)).toEqual(await withoutScript(address));
    await page.close();
  });
});

test('a part that fails takes no other with it', async () => {
  const page = await browser.newPage();
  await page.addInitScript(sabotage, { owner: 'Document.prototype', method: 'getElementById' });
  await page.goto(at(''));
  await page.locator('article.entry a.pick').first().click();
  expect(await page.locator('article.entry.picked').count()).toBeGreaterThan(0);
  expect(await page.locator('.day-slider').isVisible()).toBe(true);
  await page.close();
});

describe.each<[string, Sabotage]>([
  ['the theme', { owner: 'URLSearchParams.prototype', method: 'get', when: 'theme' }],
  ['the opening of folds', { owner: 'Document.prototype', method: 'getElementById' }],
  ['its height', { owner: 'HTMLBodyElement.prototype', method: 'getBoundingClientRect' }],
  ['its greeting', { owner: 'Window.prototype', method: 'postMessage' }],
])('an embed whose script stumbles over %s', (_part, broken) => {
  test('stands as it does without a script, scrolls, and has nothing to admit: it has no controls', async () => {
    const visit = await visitHost(browser, plainHost(at(EMBED)));
    await visit.page.addInitScript(() => {
      // Chromium keeps these on other objects than their owners; they are found where they are looked for first.
      HTMLBodyElement.prototype.getBoundingClientRect ??= Element.prototype.getBoundingClientRect;
    });
    await visit.page.addInitScript(sabotage, broken);
    await visit.page.reload();
    const frame = visit.page.frames()[1];
    await frame?.waitForSelector('[data-caveat-of]', { state: 'attached' });
    await visit.page.waitForTimeout(300);
    const shown = await frame?.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('data')]
        .filter((number) => number.checkVisibility())
        .map((number) => `${number.dataset.figure ?? number.dataset.derived} ${number.innerText}`),
    );
    expect(shown).toEqual(await withoutScript(EMBED));
    expect(await frame?.evaluate(() => document.documentElement.scrollHeight > innerHeight)).toBe(true);
    expect(await frame?.locator('.script-failed').count()).toBe(0);
    await visit.close();
  });
});

test('a script that fails under a reader’s hands is admitted; others’ scripts, and warnings, are no concern of ours', async () => {
  const page = await browser.newPage();
  await page.goto(at(''));
  const report = (filename: string, error: Error | null) =>
    page.evaluate(
      ([name, text]) =>
        dispatchEvent(new ErrorEvent('error', { filename: name ?? '', error: text === null ? null : new Error(text) })),
      [filename, error?.message ?? null] as const,
    );
  await report('chrome-extension://abc/content.js', new Error('theirs'));
  await report(at(''), null);
  await page.waitForTimeout(50);
  expect(await notice(page).textContent()).toBe('');
  expect((await notice(page).boundingBox())?.height).toBe(0);
  await report(at(''), new Error('ours'));
  await expect.poll(() => notice(page).textContent()).toBe(en.page.scriptFailed);
  await page.close();
});

describe('the list of figures whose components fail', () => {
  const list = at('figures/');
  const shown = async (page: Page) => page.locator('.listed').evaluate((element) => element.innerHTML);

  test('once it is awake, is again what it was, and says so', async () => {
    const page = await browser.newPage();
    await page.addInitScript(sabotage, { owner: 'HTMLTableSectionElement.prototype', method: 'getBoundingClientRect' });
    // The browser’s own, which the method of every element hides until it is called.
    await page.addInitScript(() => {
      const { getBoundingClientRect } = Element.prototype;
      HTMLTableSectionElement.prototype.getBoundingClientRect ??= getBoundingClientRect;
    });
    await page.goto(list);
    const before = await shown(page);
    await page.getByLabel('Measure').focus();
    await expect.poll(() => notice(page).textContent()).toBe(en.page.scriptFailed);
    expect(await shown(page)).toBe(before);
    expect(await page.getByRole('searchbox').count()).toBe(0);
    expect(await numbers(page)).toEqual(await withoutScript('figures/'));
    await page.close();
  });

  test('over one row, is again what it was, and says so', async () => {
    const page = await browser.newPage();
    await page.goto(list);
    const before = await shown(page);
    await page.evaluate(() => {
      // React asks for an element of every row; the first that it asks for is refused.
      const { createElement } = document;
      document.createElement = ((name: string) => {
        if (name === 'td') throw new Error('Sabotaged');
        return createElement.call(document, name);
      }) as typeof document.createElement;
    });
    await page.getByLabel('Measure').focus();
    await expect.poll(() => notice(page).textContent()).toBe(en.page.scriptFailed);
    expect(await shown(page)).toBe(before);
    expect(await numbers(page)).toEqual(await withoutScript('figures/'));
    await page.close();
  });
});

describe.each(['', 'figures/', 'embed/ledger/', EMBED, panel])('/%s', (address) => {
  test.each([
    ['script', /<script>.*?<\/script>/s],
    ['style sheet', /<style>.*?<\/style>/s],
    ['script and style sheet', /<style>.*?<\/style><script>.*?<\/script>/s],
  ])('without its %s reads in order: number, qualifier, caveat, source', async (_what, blocked) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
    await page.route(at(address), async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replace(blocked, '') });
    });
    await page.goto(at(address));
    const faults = await page.evaluate(() => {
      const comesAfter = (one: Element, other: Element) =>
        (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      return [...document.querySelectorAll<HTMLElement>('data[data-figure]')].flatMap((number) => {
        // A quotation repeats what is said above it.
        if (number.closest('q')) return [];
        const caveat = document.getElementById(number.getAttribute('aria-describedby') ?? '');
        if (!caveat) return [`${number.dataset.figure}: no caveat`];
        // The one in the number’s own block; a page may say the same caveat elsewhere.
        let block: Element | null = number;
        while (block && !(block.contains(caveat) && block.querySelector('[data-source]'))) block = block.parentElement;
        const source = [...(block?.querySelectorAll('[data-source]') ?? [])].find((one) => comesAfter(number, one));
        return [
          ...(comesAfter(number, caveat) ? [] : [`${number.dataset.figure}: its caveat comes first`]),
          ...(source ? [] : [`${number.dataset.figure}: its source comes first`]),
          ...(number.checkVisibility() && !caveat.checkVisibility() ? [`${number.dataset.figure}: hidden caveat`] : []),
        ];
      });
    });
    expect(faults).toEqual([]);
    expect((await numbers(page)).length).toBeGreaterThan(0);
    expect((await notice(page).allTextContents()).join('')).toBe('');
    await page.close();
  });
});
