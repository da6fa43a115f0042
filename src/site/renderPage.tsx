import { renderToStaticMarkup } from 'react-dom/server';
import { printLinked } from '../exits/linkedData/printLinked.ts';
import type { Story } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { Body } from './Body.tsx';
import type { Carried } from './carry.ts';
import { Head } from './Head.tsx';
import { linkedDataOf } from './linkedDataOf.ts';
import { isEmbed, type Page } from './pages.ts';
import { fillShell } from './shell.ts';
import type { Site } from './site.ts';

/** One page as complete HTML: every number, caveat, source and bar is in it, whatever the browser does with scripts. */
export function renderPage(shell: string, story: Story, page: Page, site: Site, carried: Carried): string {
  const body = renderToStaticMarkup(<Body story={story} page={page} site={site} />);
  return fillShell(shell, {
    lang: page.language,
    dir: catalogueOf(page.language).direction,
    kind: isEmbed(page) ? 'embed' : 'page',
    head: renderToStaticMarkup(<Head story={story} page={page} site={site} policy={carried.policy} />),
    assets: carried.markup,
    // After the words it repeats, which a reader waits for.
    body: body + printLinked(linkedDataOf(story, page, site, body)),
  });
}
