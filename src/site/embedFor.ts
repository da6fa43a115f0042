import { asKnown } from '../story/asKnown.ts';
import { reportFigures } from '../story/relations.ts';
import type { Story } from '../story/story.ts';
import { addressIn, isEmbed, type Page, type PageContent } from './pages.ts';

/** The embed in which a page can be put into another: itself, or the one that shows what it is about; for some there is none. */
export function embedFor(story: Story, page: Page): Page | undefined {
  if (isEmbed(page)) return page;
  const { language, day } = page;
  const content = embedOf(story, page);
  return content && { ...page, content, address: addressIn(story, content, language, day) };
}

function embedOf(story: Story, { content, day }: Page): PageContent | undefined {
  switch (content.kind) {
    case 'story':
      return day === undefined || reportFigures(asKnown(story, day)).length > 0 ? { kind: 'embed-ledger' } : undefined;
    case 'panel':
      return { kind: 'embed-panel', panel: content.panel };
    case 'figure':
      return { kind: 'embed-figure', figure: content.figure };
    default:
      return undefined;
  }
}
