import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toTheWords } from '../../src/figure/textFragment.ts';
import type { Quote } from '../../src/story/schema/quote.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';
import { launch } from './chromium.ts';
import { type Served, servePage } from './serve.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const plain = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page with the words far down, and before them the same words in another place, as far as they are told apart. */
function documentWith({ exact, prefix = '', suffix = '' }: Quote): string {
  const isToldApart = prefix !== '' || suffix !== '';
  return `<!doctype html><meta charset="utf-8"><title>A document</title>
    <style>p{margin:0 0 150vh}</style>
    <p>Nothing here.${isToldApart ? ` Elsewhere ${plain(exact)} elsewhere.` : ''}</p>
    <p id="words">Words before ${plain(prefix)}${plain(exact)}${plain(suffix)} words behind.</p><p>The end.</p>`;
}

/** Follows a link to the words as a reader does, and says how far from the middle of the window they then stand. */
async function followTo(text: Served, quote: Quote): Promise<{ scrolled: number; isInView: boolean }> {
  const host = await servePage(
    `<!doctype html><title>Host</title><a href="${toTheWords(text.origin, quote).replaceAll('&', '&amp;')}">go</a>`,
  );
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  await page.goto(host.origin);
  await page.click('a');
  await page.waitForLoadState();
  await page.waitForFunction(() => scrollY > 0, undefined, { timeout: 2000 }).catch(() => undefined);
  const found = await page.evaluate(() => {
    const box = document.getElementById('words')?.getBoundingClientRect();
    return { scrolled: scrollY, isInView: box !== undefined && box.top >= 0 && box.top < innerHeight };
  });
  await page.close();
  host.close();
  return found;
}

describe.each(STORY_FOLDERS)('the quotes of %s', async (folder) => {
  const story = await storyIn(folder);
  const quotes = [...story.figures.values()].map(({ quote }) => quote);
  // Every shape of quote: with words around it, and each sign that a link must write in another way.
  const odd = quotes.filter(({ exact, lang }) => /[^\w ,]/.test(exact) || lang !== 'en').slice(0, 8);
  const shown = new Set([...quotes.filter(({ prefix, suffix }) => prefix ?? suffix), ...odd, ...quotes.slice(0, 2)]);

  test('are found by the browser that follows a link to them', async () => {
    for (const quote of shown) {
      const text = await servePage(documentWith(quote));
      const { scrolled, isInView } = await followTo(text, quote);
      text.close();
      expect({ quote: quote.exact, hasScrolled: scrolled > 0, isInView }).toEqual({
        quote: quote.exact,
        hasScrolled: true,
        isInView: true,
      });
    }
  });
});

test('bites: words that are not there are not scrolled to', async () => {
  const text = await servePage(documentWith({ exact: 'at least 412 passengers', lang: 'en' }));
  const { scrolled } = await followTo(text, { exact: 'at least 413 passengers', lang: 'en' });
  text.close();
  expect(scrolled).toBe(0);
});
