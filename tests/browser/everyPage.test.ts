import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { derive } from '../../src/story/arithmetic/derive.ts';
import { findNumber } from '../../src/story/findNumber.ts';
import { readStory } from '../../src/story/readStory.ts';
import type { Story } from '../../src/story/story.ts';
import { sayDerived } from '../../src/words/sayDerived.ts';
import { sayReported } from '../../src/words/sayReported.ts';
import { launch } from './chromium.ts';
import { type Inspection, inspectPage } from './inspectPage.ts';

const WIDTHS = [320, 480, 768, 1280];

/** Frozen pages are many and made of the same parts: the narrowest and the widest, as they open. */
const isFrozen = (address: string) => address.startsWith('as-known/');

/** Of the frozen embeds, which differ from day to day by a few words, some are looked at; all are read elsewhere. */
const isLookedAt = (address: string, index: number) =>
  !(isFrozen(address) && address.includes('/embed/')) || index % 15 === 0;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function inspectAt(page: Page, width: number): Promise<Inspection> {
  await page.setViewportSize({ width, height: 900 });
  return page.evaluate(inspectPage);
}

/** Every way a number may read on a page: a figure's as we say it, as we said it before it was corrected, or as its source printed it, a sum's as derived. */
function wordings(story: Story): Map<string, string[]> {
  const said = new Map<string, string[]>();
  for (const { id, reported, quote } of story.figures.values()) {
    const { start, end } = findNumber(quote, reported);
    said.set(id, [
      ...story.about.languages.map((language) => sayReported(reported, language)),
      ...story.changes.flatMap(({ figure, from }) =>
        figure === id && from.reported
          ? story.about.languages.map((language) => sayReported(from.reported as typeof reported, language))
          : [],
      ),
      quote.exact.slice(start, end),
    ]);
  }
  for (const { id, formula } of story.about.sums ?? []) {
    const derived = derive(story.figures, formula);
    if (derived.kind === 'refused') continue;
    said.set(
      id,
      story.about.languages.map((language) => sayDerived(derived.claim, language)),
    );
  }
  return said;
}

describe.each(inject('sites'))('every page of $story', ({ story: folder, origin, addresses }) => {
  test('keeps each number with its words, caveat and source, at every width, folded and unfolded', async () => {
    const { story } = await readStory(folder);
    const said = wordings(story as Story);
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('console', (message) => faults.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) faults.push(`asks ${request.url()}`);
    });
    let numbersSeen = 0;
    for (const address of addresses.filter(isLookedAt)) {
      await page.goto(`${origin}/${address}`);
      for (const fold of isFrozen(address) ? ['folded'] : ['folded', 'unfolded']) {
        if (fold === 'unfolded') await unfold(page);
        for (const width of isFrozen(address) ? [320, 1280] : WIDTHS) {
          const inspection = await inspectAt(page, width);
          numbersSeen += inspection.numbers.length;
          faults.push(...inspection.faults.map((fault) => `/${address} ${width}px ${fold}: ${fault}`));
          for (const { figure, words } of inspection.numbers)
            if (!said.get(figure)?.includes(words))
              faults.push(`/${address}: “${words}” is not how ${figure} was said`);
        }
      }
    }
    await page.close();
    expect(faults).toEqual([]);
    expect(numbersSeen).toBeGreaterThan(addresses.length);
  }, 600_000);

  test('holds when the page runs from right to left', async () => {
    const page = await browser.newPage();
    const faults: string[] = [];
    for (const address of addresses.filter((one) => one === '' || one.startsWith('embed/ledger'))) {
      await page.goto(`${origin}/${address}`);
      await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
      await unfold(page);
      for (const width of WIDTHS)
        faults.push(...(await inspectAt(page, width)).faults.map((fault) => `/${address} ${width}px: ${fault}`));
    }
    await page.close();
    expect(faults).toEqual([]);
  }, 120_000);

  test('does not scroll sideways on a small phone with large letters or wide spacing', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    const tooWide: string[] = [];
    for (const address of addresses.filter((one) => !isFrozen(one))) {
      await page.goto(`${origin}/${address}`);
      await unfold(page);
      for (const rule of [
        'html{font-size:24px}',
        // WCAG 1.4.12.
        '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}',
      ]) {
        const width = await page.evaluate((text) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          document.adoptedStyleSheets = [sheet];
          return document.documentElement.scrollWidth;
        }, rule);
        if (width > 320) tooWide.push(`/${address} ${width} px with ${rule}`);
      }
    }
    await page.close();
    expect(tooWide).toEqual([]);
  }, 120_000);

  test('gives every total one size, every part one size, and every first caveat one size', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${origin}/`);
    const sizes = await page.evaluate(() => {
      const sizesOf = (selector: string) => [
        ...new Set([...document.querySelectorAll(selector)].map((element) => getComputedStyle(element).fontSize)),
      ];
      return [
        sizesOf('.entry.total > .statement .number'),
        sizesOf('.entry.part > .statement .number'),
        sizesOf('.entry > .caveats > .caveat:first-child'),
        [
          ...new Set(
            [...document.querySelectorAll('.entry .lane svg.bar.wide')].map(
              (lane) => lane.getBoundingClientRect().height,
            ),
          ),
        ],
      ];
    });
    await page.close();
    expect(sizes.map((size) => size.length)).toEqual([1, 1, 1, 1]);
  });
});

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

describe('the inspection bites', () => {
  const tamperings: readonly [string, () => void, RegExp][] = [
    ['a bare number', () => document.querySelector('main')?.append('7,028'), /digits outside/],
    ['a number in Arabic digits', () => document.querySelector('main')?.append('٧٠٢٨'), /digits outside/],
    ['a caveat taken away', () => document.querySelector('.entry .caveats')?.remove(), /names no caveat/],
    ['a caveat hidden', () => document.querySelector('.entry .caveats')?.setAttribute('hidden', ''), /not visible/],
    ['an empty caveat', () => document.querySelector('.entry .caveats')?.replaceChildren('…'), /not visible/],
    [
      'a caveat moved to the end of the page',
      () => document.body.append(document.querySelector('.entry .caveats') as Element),
      /px away|no source/,
    ],
    [
      'sources taken away',
      () => {
        for (const link of document.querySelectorAll('.entry a[data-source]')) link.remove();
      },
      /no source/,
    ],
    ['a hedge taken away', () => document.querySelector('.entry data')?.removeAttribute('data-hedge'), /no data-hedge/],
    [
      'something laid over a number',
      () => {
        const lid = document.createElement('div');
        const box = document.querySelector('.entry data')?.getBoundingClientRect();
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`.lid{position:absolute;left:0;width:100%;top:${(box?.top ?? 0) + scrollY}px;height:50px}`);
        document.adoptedStyleSheets.push(sheet);
        lid.className = 'lid';
        document.body.append(lid);
      },
      /is covered by/,
    ],
    [
      'something too wide',
      () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('main{min-width:2000px}');
        document.adoptedStyleSheets.push(sheet);
      },
      /scrolls sideways/,
    ],
  ];

  test.each(tamperings)('on %s', async (_name, tamper, expected) => {
    const [site] = inject('sites');
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${site?.origin}/`);
    await page.evaluate(tamper);
    const { faults } = await page.evaluate(inspectPage);
    await page.close();
    expect(faults.join('\n')).toMatch(expected);
  });
});
