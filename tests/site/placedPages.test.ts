import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesOf } from '../../src/site/files.ts';
import { isEmbed, pagesOf } from '../../src/site/pages.ts';
import { picturesWith } from '../../src/site/picturesWith.ts';
import { renderPage } from '../../src/site/renderPage.tsx';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';

const shell = readFileSync('index.html', 'utf8');
const site = { base: '/news/figures/', origin: 'https://figures.example' };
const WHOLE = site.origin + site.base;

describe.each(STORY_FOLDERS)('%s, placed under a path of another site,', async (folder) => {
  const story = await storyIn(folder);
  const pages = pagesOf(story);
  const files = [...filesOf(story, site), ...picturesWith(story, site)];
  const addresses = new Set([...pages, ...files].map(({ address }) => address));

  test('names for every page one whole address, and links within the site only to pages and files that exist', () => {
    let links = 0;
    for (const page of pages) {
      // The addresses of a page are read off its text: with some thousand pages, building each one’s tree takes minutes.
      const html = renderPage(shell, story, page, site, { markup: '', policy: undefined });
      const canonical = [...html.matchAll(/<link rel="canonical" href="([^"]*)"/g)].map(([, href]) => href ?? '');
      expect(canonical.length, page.address).toBe(1);
      const named = canonical[0]?.replace(WHOLE, '') ?? '';
      expect(addresses.has(named), `${page.address} is said to be ${named}`).toBe(true);
      if (isEmbed(page)) expect(named, page.address).not.toContain('embed/');
      else expect(named).toBe(page.address);
      for (const [, href = ''] of html.matchAll(/<a [^>]*?href="(\/[^"]*)"/g)) {
        links += 1;
        expect(href.startsWith(site.base), href).toBe(true);
        expect(addresses.has(href.slice(site.base.length).replace(/[?#].*/, '')), href).toBe(true);
      }
    }
    expect(links).toBeGreaterThan(pages.length);
  });
});
