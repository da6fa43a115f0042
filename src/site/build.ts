import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { find, type Story } from '../story/story.ts';
import { buildAssets, PAGE_KINDS } from './assets.ts';
import { carryInside } from './carry.ts';
import { filesOf } from './files.ts';
import { kindOf, pagesOf } from './pages.ts';
import { picturesWith } from './picturesWith.ts';
import { renderPage } from './renderPage.tsx';
import type { Site } from './site.ts';

/** How many pages a build wrote, and where. */
export type Built = { readonly pages: number; readonly folder: string };

/**
 * Writes a story's whole site into a folder. It is written beside the folder first and takes its place only when it is
 * complete, so that a build that fails leaves the last one as it was.
 */
export async function buildSite(story: Story, site: Site, folder: string): Promise<Built> {
  const next = `${folder}.next`;
  const last = `${folder}.last`;
  await rm(next, { recursive: true, force: true });
  const pages = await writePages(story, site, next);
  for (const { address, content } of picturesWith(story, site)) await write(join(next, address), content());
  await rm(last, { recursive: true, force: true });
  await rename(folder, last).catch(ignoreMissing);
  await rename(next, folder);
  await rm(last, { recursive: true, force: true });
  return { pages, folder };
}

/** Writes everything but the pictures into an empty folder; gives the number of pages. */
export async function writePages(story: Story, site: Site, folder: string): Promise<number> {
  const shell = await readFile(new URL('../../index.html', import.meta.url), 'utf8');
  const assets = await buildAssets();
  const carried = new Map(PAGE_KINDS.map((kind) => [kind, carryInside(assets, kind, site.base)]));
  const pages = pagesOf(story);
  for (const page of pages) {
    await write(
      join(folder, page.address, 'index.html'),
      renderPage(shell, story, page, site, find(carried, kindOf(page))),
    );
  }
  for (const { address, content } of [...filesOf(story, site), ...assets.modules])
    await write(join(folder, address), content);
  return pages.length;
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
