import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildAssets } from '../../src/site/assets.ts';
import { carryInside } from '../../src/site/carry.ts';
import { filesOf } from '../../src/site/files.ts';
import { kindOf, pagesOf } from '../../src/site/pages.ts';
import { renderPage } from '../../src/site/renderPage.tsx';
import { reportFigures } from '../../src/story/relations.ts';
import { cite, find } from '../../src/story/story.ts';
import { saySentence } from '../../src/words/saySentence.ts';
import { discover, filterOEmbed } from '../exits/wordPress.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';
import { launch } from './chromium.ts';
import { wordPressHost } from './hosts.ts';
import { type Served, serve, servePage } from './serve.ts';

const SECRET = 'AbCdEf1234';
const shell = readFileSync('index.html', 'utf8');

let browser: Browser;
let assets: Awaited<ReturnType<typeof buildAssets>>;
beforeAll(async () => {
  browser = await launch();
  assets = await buildAssets();
});
afterAll(() => browser.close());

describe.each(STORY_FOLDERS)('%s, pasted into WordPress by address', async (folder) => {
  const story = await storyIn(folder);
  const [first] = reportFigures(story);
  const id = first?.id ?? '';
  let served: Served;

  /** The site as it is at an origin that it knows. */
  beforeAll(async () => {
    const pages = new Map(pagesOf(story).map((page) => [`/${page.address}`, page]));
    let files: ReadonlyMap<string, string | Uint8Array> | undefined;
    served = await serve(async (path) => {
      const site = { base: '/', origin: served.origin };
      const page = pages.get(path);
      const html = page && renderPage(shell, story, page, site, carryInside(assets, kindOf(page), '/'));
      if (html !== undefined) return { type: 'text/html; charset=utf-8', body: Buffer.from(html) };
      files ??= new Map(filesOf(story, site).map(({ address, content }) => [`/${address}`, content]));
      return { type: 'application/json', body: Buffer.from(find(files, path)) };
    });
  });
  afterAll(() => served.close());

  test.each([`figure/${id}/`, `embed/figure/${id}/`, ''])(
    'shows the words of /%s until the frame has spoken, then the frame',
    async (address) => {
      const html = await (await fetch(`${served.origin}/${address}`)).text();
      const found = discover(html);
      // A consumer asks for a size, and a static file cannot listen.
      const asked = await fetch(`${found?.href}?maxwidth=500&maxheight=750&dnt=1`);
      const answer = (await asked.json()) as { html: string };
      const page = await browser.newPage({ viewport: { width: 700, height: 900 } });
      const filtered = await page.evaluate(filterOEmbed, { html: answer.html, secret: SECRET });
      const host = await servePage(wordPressHost(filtered ?? ''));
      await page.goto(host.origin);
      const quote = page.locator('blockquote');
      const sentence = saySentence(cite(story, id), 'en');
      expect(await quote.innerText()).toContain(sentence);
      const links = await quote.locator('a').evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
      expect(links).toContain(new URL(cite(story, id).source.url).href);
      expect(links).toContain(`${served.origin}/figure/${id}/`);
      const frame = await (await page.waitForSelector('iframe', { state: 'attached' })).contentFrame();
      await frame?.waitForSelector('[data-caveat-of]', { state: 'attached' });
      expect(await frame?.evaluate(() => [self.origin, location.hash])).toEqual(['null', `#?secret=${SECRET}`]);
      await expect.poll(() => page.locator('iframe').isVisible()).toBe(true);
      expect(await quote.isVisible()).toBe(false);
      expect(await frame?.locator('h1, h2').first().isVisible()).toBe(true);
      await page.close();
      host.close();
    },
  );
});
