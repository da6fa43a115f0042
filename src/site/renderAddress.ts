import { printFault } from '../story/fault.ts';
import { carryLinked } from './carry.ts';
import { filesOf } from './files.ts';
import { mediaType } from './mediaTypes.ts';
import { kindOf, pagesOf } from './pages.ts';
import { picturesWith } from './picturesWith.ts';
import { readPublishable } from './readPublishable.ts';
import { renderPage } from './renderPage.tsx';

/** What stands at an address, and how browsers are told to read it. */
export type Answer = { readonly type: string; readonly content: string | Uint8Array };

/** The page or file at an address while working on the site; undefined where there is none. A faulty story is an error. */
export async function renderAddress(
  shell: string,
  folder: string,
  url: string,
  base: string,
): Promise<Answer | undefined> {
  const { story, faults } = await readPublishable(folder);
  if (!story) throw new Error(faults.map(printFault).join('\n'));
  const address = new URL(url, 'http://localhost').pathname.replace(/index\.html$/, '').replace(base, '');
  const page = pagesOf(story).find((candidate) => candidate.address === address);
  if (page)
    return {
      type: 'text/html; charset=utf-8',
      content: renderPage(shell, story, page, { base, origin: undefined }, carryLinked(kindOf(page))),
    };
  const file = filesOf(story, { base, origin: undefined }).find((candidate) => candidate.address === address);
  if (file) return { type: mediaType(file.address), content: file.content };
  const picture = picturesWith(story, { base, origin: undefined }).find((candidate) => candidate.address === address);
  return picture && { type: mediaType(address), content: picture.content() };
}
