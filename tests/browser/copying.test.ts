import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { derive } from '../../src/story/arithmetic/derive.ts';
import { asKnown, reportDays } from '../../src/story/asKnown.ts';
import { cite, leadingCaveats, type Story } from '../../src/story/story.ts';
import { sayProse } from '../../src/words/prose.ts';
import { saySentence } from '../../src/words/saySentence.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';
import { launch } from './chromium.ts';
import { AMP_HOST } from './hosts.ts';
import { servePage } from './serve.ts';

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await launch();
  context = await browser.newContext();
});
afterAll(() => browser.close());

type Copied = { readonly id: string; readonly text: string; readonly html: string };

/** What a copy of each number on the page would put on the clipboard. Runs inside the browser. */
function copyEach(): Copied[] {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  return [...document.querySelectorAll<HTMLElement>('data')].map((number) => {
    getSelection()?.selectAllChildren(number);
    const clipboardData = new DataTransfer();
    number.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
    const id = number.dataset.figure ?? number.dataset.derived ?? '';
    return { id, text: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') };
  });
}

const plain = (words: string) => words.replaceAll('\u00a0', ' ');

/** What a copied number lacks of its sentence, caveat, source and address. */
function lacking({ id, text, html }: Copied, story: Story, isAddress: (url: string) => boolean): string[] {
  const words = plain(text);
  const sum = (story.about.sums ?? []).find((one) => one.id === id);
  const derived = sum && derive(story.figures, sum.formula);
  const cited = derived?.kind === 'derived' ? derived.inputs.map((one) => cite(story, one.id)) : [cite(story, id)];
  const caveats = sum ? [sum.caveat] : cited.flatMap((one) => leadingCaveats(one).map(({ text }) => text));
  const needed = [
    ...cited.map((one) => saySentence(one, 'en')),
    ...caveats.map((caveat) => sayProse(caveat, 'en')),
    ...(story.about.invented ? ['Invented for testing'] : []),
    ...cited.map(({ source }) => new URL(source.url).href),
    ...(sum ? ['Our arithmetic'] : []),
  ];
  return [
    ...needed.filter((each) => !words.includes(plain(each))),
    ...(isAddress(words.split(' ').at(-1) ?? '') ? [] : ['an address of this site']),
    ...(/<a href="http/.test(html) ? [] : ['a link']),
  ].map((what) => `${id} lacks ${what}: ${words}`);
}

describe.each(STORY_FOLDERS)('a number copied from %s', async (folder) => {
  const story = await storyIn(folder);
  const site = inject('sites').find((each) => each.story === folder);
  const addresses = site?.addresses ?? [];
  const isFrozen = (address: string) => address.startsWith('as-known/');
  const sample = addresses.filter((address, index) =>
    isFrozen(address) ? index % 90 === 0 : !/^figure\/|\d{4}-\d{2}\/$/.test(address) || index % 8 === 0,
  );

  test('takes its sentence, caveat, source and address along, from every view', async () => {
    const page = await context.newPage();
    const faults: string[] = [];
    let copied = 0;
    for (const address of sample) {
      await page.goto(`${site?.origin}/${address}`);
      const day =
        /^as-known\/([\d-]+)\//.exec(address)?.[1] ?? (address.includes('who-says') && reportDays(story).at(-1));
      const known = day ? asKnown(story, day) : story;
      const isAddress = (url: string) =>
        url.startsWith(`${site?.origin}/`) &&
        !url.includes('/embed/') &&
        addresses.includes(new URL(url).pathname.slice(1));
      for (const one of await page.evaluate(copyEach)) {
        copied += 1;
        // A page of today may show a number of a frozen day in a corner of its own: it is cited as of today then.
        const found = [known, story].map((told) =>
          told.figures.has(one.id) || told === story ? lacking(one, told, isAddress) : ['?'],
        );
        if (!found.some(({ length }) => length === 0)) faults.push(`/${address}: ${found[0]?.[0]}`);
      }
    }
    await page.close();
    expect(faults).toEqual([]);
    expect(copied).toBeGreaterThan(sample.length);
  }, 300_000);
});

const real = inject('sites').find(({ story }) => story === 'data');
const story = await storyIn('data');
const [killed] = [...story.figures.values()].filter(({ group, measure }) => group && measure === 'killed').slice(-1);
const id = killed?.id ?? '';
const sentence = plain(saySentence(cite(story, id), 'en'));

/** Copies what is selected with the keyboard and pastes it into a text field, as a reader would. */
async function pasted(page: Page): Promise<string> {
  await page.keyboard.press('Control+C');
  const other = await context.newPage();
  await other.setContent('<textarea></textarea>');
  await other.focus('textarea');
  await other.keyboard.press('Control+V');
  const text = await other.inputValue('textarea');
  await other.close();
  return plain(text);
}

const select = (where: Page | Frame, selector: string) =>
  where.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (element) getSelection()?.selectAllChildren(element);
  }, selector);

test('the keyboard puts the whole words on the clipboard in place of the number', async () => {
  const page = await context.newPage();
  await page.goto(`${real?.origin}/embed/figure/${id}/`);
  await select(page, `data[data-figure="${id}"]`);
  expect(await pasted(page)).toMatch(new RegExp(`^${sentence.replace(/[.?]/g, '\\$&')}`));
  await page.close();
});

test('a part of a number counts as the number, also in a sandbox without an origin', async () => {
  const host = await servePage(AMP_HOST.page(`${real?.origin}/embed/figure/${id}/`, 'allow-scripts'));
  const page = await context.newPage();
  await page.goto(host.origin);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  await frame?.waitForSelector('data');
  await frame?.locator('h1 data').dblclick();
  expect(await frame?.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(0);
  expect(await pasted(page)).toContain(sentence);
  await page.close();
  host.close();
});

test('a longer passage stays, and each number in it follows once with its words', async () => {
  const page = await context.newPage();
  await page.goto(`${real?.origin}/embed/figure/${id}/`);
  await select(page, 'main');
  const passage = await page.evaluate(() => getSelection()?.toString().trim().split('\n')[0] ?? '');
  const text = await pasted(page);
  expect(text.startsWith(plain(passage))).toBe(true);
  expect(text.split(sentence)).toHaveLength(2);
  await select(page, '.embed-foot');
  expect(await pasted(page)).not.toContain(sentence);
  await page.close();
});

test('each figure in full has a button that copies it, says so, and leaves the words selected where it may not', async () => {
  const page = await context.newPage();
  await page.goto(`${real?.origin}/`);
  const entries = await page.locator('.entry').count();
  const buttons = page.locator('.copy-words button:visible');
  expect(await buttons.count()).toBe(entries);
  const names = await buttons.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  expect(new Set(names).size).toBeGreaterThan(1);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const own = page.locator(`[id="${id}"] .copy-words`);
  await own.locator('button').press('Enter');
  await expect.poll(() => own.locator('[role=status]').innerText()).toBe('Copied');
  expect(plain(await page.evaluate(() => navigator.clipboard.readText()))).toContain(sentence);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await own.locator('button').click();
  await expect.poll(() => own.locator('[role=status]').innerText()).toMatch(/selected/);
  const selected = await page.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement;
    return field.value.slice(field.selectionStart, field.selectionEnd);
  });
  expect(plain(selected)).toContain(sentence);
  await page.close();
  const still = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await still.goto(`${real?.origin}/`);
  expect(await still.locator('.copy-words button:visible').count()).toBe(0);
  await still.close();
});
