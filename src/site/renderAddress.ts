import { printFault } from '../story/fault.ts';
import { readStory } from '../story/readStory.ts';
import { pagesOf } from './pages.ts';
import { renderPage } from './renderPage.tsx';

const DEVELOPMENT_ASSETS =
  '<link rel="stylesheet" href="/src/site/styles/page.css"><script type="module" src="/src/site/browser/entry.ts"></script>';

/** The page at an address while working on the site; undefined where there is none. A faulty story is an error. */
export async function renderAddress(
  shell: string,
  folder: string,
  url: string,
  base: string,
): Promise<string | undefined> {
  const { story, faults } = await readStory(folder);
  if (!story) throw new Error(faults.map(printFault).join('\n'));
  const address = new URL(url, 'http://localhost').pathname.replace(/index\.html$/, '').replace(base, '');
  const page = pagesOf(story).find((candidate) => candidate.address === address);
  return (
    page &&
    renderPage(shell, story, page, { base, origin: undefined }, { markup: DEVELOPMENT_ASSETS, policy: undefined })
  );
}
