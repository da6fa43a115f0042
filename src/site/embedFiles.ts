import type { ExitFile } from '../exits/exitFile.ts';
import { oEmbedOf } from '../exits/oEmbed.tsx';
import { snippetOf } from '../exits/snippet.tsx';
import type { Story } from '../story/story.ts';
import { cardOf } from './cardOf.ts';
import { oEmbedAddress, snippetAddress } from './embedAddresses.ts';
import { embeddableOf } from './embeddableOf.ts';
import { isEmbed, pagesOf } from './pages.ts';
import type { Site } from './site.ts';

/** What goes with every embed: its snippet, and its oEmbed answer, which must name the site’s origin. */
export function embedFiles(story: Story, site: Site): ExitFile[] {
  return pagesOf(story)
    .filter(isEmbed)
    .flatMap((page) => {
      const view = embeddableOf(story, page, site);
      const snippet = { address: snippetAddress(page), content: `${snippetOf(view)}\n` };
      if (!site.origin) return snippet;
      const answer = oEmbedOf(view, site.origin + site.base, cardOf(story, page, site));
      return [snippet, { address: oEmbedAddress(page), content: answer }];
    });
}
