import { statSync } from 'node:fs';
import { join } from 'node:path';
import { kindOf, type Page, pagesOf } from '../../../src/site/pages.ts';
import { storyIn } from '../../fixtures/stories.ts';
import type { BuiltSite } from '../globalSetup.ts';

/**
 * The addresses of one page of every kind that a site has, in each of its languages, of today and frozen on a day: of
 * each kind the one that holds most, in bytes.
 */
export async function samplePages({ story: name, folder }: BuiltSite): Promise<string[]> {
  const largest = new Map<string, { readonly address: string; readonly bytes: number }>();
  for (const page of pagesOf(await storyIn(name))) {
    const { address } = page;
    const bytes = statSync(join(folder, address, 'index.html')).size;
    if (bytes > (largest.get(sortOf(page))?.bytes ?? 0)) largest.set(sortOf(page), { address, bytes });
  }
  return [...largest.values()].map(({ address }) => address);
}

function sortOf(page: Page): string {
  return [page.language, page.content.kind, kindOf(page), page.day === undefined ? 'today' : 'frozen'].join(' ');
}
