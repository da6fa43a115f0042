import { reportFigures } from '../story/relations.ts';
import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';
import type { PageKind } from './assets.ts';

/** What a page shows: the whole story, one figure, or a view of it for an iframe. */
export type PageContent =
  | { readonly kind: 'story' }
  | { readonly kind: 'figure'; readonly figure: string }
  | { readonly kind: 'embed-ledger' }
  | { readonly kind: 'embed-group'; readonly group: string }
  | { readonly kind: 'embed-figure'; readonly figure: string };

/** A page in one language at its address under the site's base, such as `embed/ledger/`; the story itself is ``. */
export type Page = { readonly content: PageContent; readonly language: Language; readonly address: string };

function addressOf(content: PageContent): string {
  switch (content.kind) {
    case 'story':
      return '';
    case 'figure':
      return `figure/${content.figure}/`;
    case 'embed-ledger':
      return 'embed/ledger/';
    case 'embed-group':
      return `embed/ledger-${content.group}/`;
    case 'embed-figure':
      return `embed/figure/${content.figure}/`;
  }
}

/** A page's address in a language: the story's first language has no prefix. */
export function addressIn(story: Story, content: PageContent, language: Language): string {
  const prefix = language === story.about.languages[0] ? '' : `${language}/`;
  return prefix + addressOf(content);
}

/** Every page of the site, in every language of the story. */
export function pagesOf(story: Story): Page[] {
  // Every figure has a page of its own, also those that only stand in a chain; embeds are the report's own.
  const figures = [...story.figures.keys()];
  const contents: PageContent[] = [
    { kind: 'story' },
    ...figures.map((figure) => ({ kind: 'figure', figure }) as const),
    { kind: 'embed-ledger' },
    ...story.about.groups.map(({ id }) => ({ kind: 'embed-group', group: id }) as const),
    ...reportFigures(story).map(({ id }) => ({ kind: 'embed-figure', figure: id }) as const),
  ];
  return story.about.languages.flatMap((language) =>
    contents.map((content) => ({ content, language, address: addressIn(story, content, language) })),
  );
}

/** Whether a page is made to stand in somebody else's. */
export function isEmbed({ content }: Page): boolean {
  return content.kind.startsWith('embed-');
}

/** Which style sheet a page carries. */
export function kindOf(page: Page): PageKind {
  return isEmbed(page) ? 'embed' : 'page';
}
