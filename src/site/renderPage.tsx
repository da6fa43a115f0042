import { renderToStaticMarkup } from 'react-dom/server';
import type { Story } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { Body } from './Body.tsx';
import { Head } from './Head.tsx';
import { isEmbed, type Page } from './pages.ts';
import { fillShell } from './shell.ts';
import type { Site } from './site.ts';

/** What a page carries beside its words, as mark-up, and the policy that allows exactly that. */
export type PageAssets = { readonly markup: string; readonly policy: string | undefined };

/** One page as complete HTML: every number, caveat, source and bar is in it, whatever the browser does with scripts. */
export function renderPage(shell: string, story: Story, page: Page, site: Site, assets: PageAssets): string {
  return fillShell(shell, {
    lang: page.language,
    dir: catalogueOf(page.language).direction,
    kind: isEmbed(page) ? 'embed' : 'page',
    head: renderToStaticMarkup(<Head story={story} page={page} site={site} policy={assets.policy} />),
    assets: assets.markup,
    body: renderToStaticMarkup(<Body story={story} page={page} site={site} />),
  });
}
