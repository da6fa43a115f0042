import { printFault } from '../story/fault.ts';
import { carryLinked } from './carry.ts';
import { kindOf, pagesOf } from './pages.ts';
import { readPublishable } from './readPublishable.ts';
import { renderPage } from './renderPage.tsx';

/** The page at an address while working on the site; undefined where there is none. A faulty story is an error. */
export async function renderAddress(
  shell: string,
  folder: string,
  url: string,
  base: string,
): Promise<string | undefined> {
  const { story, faults } = await readPublishable(folder);
  if (!story) throw new Error(faults.map(printFault).join('\n'));
  const address = new URL(url, 'http://localhost').pathname.replace(/index\.html$/, '').replace(base, '');
  const page = pagesOf(story).find((candidate) => candidate.address === address);
  return page && renderPage(shell, story, page, { base, origin: undefined }, carryLinked(kindOf(page)));
}
