// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pagesOf } from '../../src/site/pages.ts';
import { renderPage } from '../../src/site/renderPage.tsx';
import { isLookedInto } from '../fixtures/isLookedInto.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';

const shell = readFileSync('index.html', 'utf8');
const site = { base: '/news/figures/', origin: 'https://figures.example' };

describe.each(STORY_FOLDERS)('%s, placed under a path of another site,', async (folder) => {
  const story = await storyIn(folder);
  const pages = pagesOf(story)
    .filter(isLookedInto)
    .map((page) => {
      const html = renderPage(shell, story, page, site, { markup: '', policy: undefined });
      return { ...page, dom: new DOMParser().parseFromString(html, 'text/html') };
    });
  const addresses = new Set(pages.map(({ address }) => address));

  test('names for every page one whole address, of the page itself or of the one an embed shows', () => {
    for (const { dom, address } of pages) {
      const canonical = [...dom.querySelectorAll('link[rel=canonical]')].map((link) => link.getAttribute('href'));
      const named = canonical[0]?.replace(`${site.origin}${site.base}`, '') ?? 'none';
      const own = address.includes('embed/')
        ? (/^as-known\/[\d-]+\//.exec(address)?.[0] ??
          address
            .replace('embed/', '')
            .replace('journey-', 'figure/')
            .replace(/ledger.*/, ''))
        : address;
      expect(canonical.length, address).toBe(1);
      expect(named, address).toBe(own);
      expect(addresses.has(named), address).toBe(true);
    }
  });

  test('links within the site only to pages that exist', () => {
    const links = pages.flatMap(({ dom }) =>
      [...dom.querySelectorAll('a[href^="/"]')].map((link) => link.getAttribute('href') ?? ''),
    );
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link.startsWith(site.base), link).toBe(true);
      expect(addresses.has(link.slice(site.base.length).replace(/#.*/, '')), link).toBe(true);
    }
  });
});
