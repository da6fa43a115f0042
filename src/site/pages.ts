import { asKnown, reportDays } from '../story/asKnown.ts';
import { reportFigures } from '../story/relations.ts';
import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';
import type { PageKind } from './assets.ts';

/** What a page shows: the whole story, one figure, one thing over time, or a view of it for an iframe. */
export type PageContent =
  | { readonly kind: 'story' }
  | { readonly kind: 'figure'; readonly figure: string }
  | { readonly kind: 'panel'; readonly panel: string }
  | { readonly kind: 'embed-ledger' }
  | { readonly kind: 'embed-group'; readonly group: string }
  | { readonly kind: 'embed-figure'; readonly figure: string }
  | { readonly kind: 'embed-journey'; readonly figure: string };

/** A page in one language at its address under the site's base, such as `embed/ledger/`; the story itself is ``. */
export type Page = {
  readonly content: PageContent;
  readonly language: Language;
  readonly address: string;
  /** The day whose knowledge the page shows, frozen; undefined for today's. */
  readonly day?: string;
};

function addressOf(content: PageContent): string {
  switch (content.kind) {
    case 'story':
      return '';
    case 'figure':
      return `figure/${content.figure}/`;
    case 'panel':
      return `over-time/${content.panel}/`;
    case 'embed-ledger':
      return 'embed/ledger/';
    case 'embed-group':
      return `embed/ledger-${content.group}/`;
    case 'embed-figure':
      return `embed/figure/${content.figure}/`;
    case 'embed-journey':
      return `embed/journey-${content.figure}/`;
  }
}

/** A page's address in a language: the story's first language has no prefix. */
export function addressIn(story: Story, content: PageContent, language: Language, day?: string): string {
  const prefix = language === story.about.languages[0] ? '' : `${language}/`;
  return prefix + (day === undefined ? '' : `as-known/${day}/`) + addressOf(content);
}

/** Every page of the site, in every language of the story. */
export function pagesOf(story: Story): Page[] {
  // Every figure has a page of its own, also those that only stand in a chain; embeds are the report's own.
  const figures = [...story.figures.keys()];
  const { panels = [] } = story.about;
  const contents: PageContent[] = [
    { kind: 'story' },
    ...figures.map((figure) => ({ kind: 'figure', figure }) as const),
    ...panels.map(({ id }) => ({ kind: 'panel', panel: id }) as const),
    { kind: 'embed-ledger' },
    ...story.about.groups.map(({ id }) => ({ kind: 'embed-group', group: id }) as const),
    ...reportFigures(story).map(({ id }) => ({ kind: 'embed-figure', figure: id }) as const),
    ...reportFigures(story).map(({ id }) => ({ kind: 'embed-journey', figure: id }) as const),
  ];
  return story.about.languages.flatMap((language) => [
    ...contents.map((content) => ({ content, language, address: addressIn(story, content, language) })),
    ...frozenPages(story, contents, language),
  ]);
}

/** Whether a page is made to stand in somebody else's. */
export function isEmbed({ content }: Page): boolean {
  return content.kind.startsWith('embed-');
}

/** Which style sheet a page carries. */
export function kindOf(page: Page): PageKind {
  return isEmbed(page) ? 'embed' : 'page';
}

/** The story and its embeds as known on each day on which a report came out; embeds only once their figures were out. */
function frozenPages(story: Story, contents: readonly PageContent[], language: Language): Page[] {
  // A story that shows nothing over time has one day only.
  if (!story.about.panels) return [];
  return reportDays(story).flatMap((day) => {
    const { figures } = asKnown(story, day);
    const isOut = ({ id }: { id: string }) => figures.has(id);
    const out = reportFigures(story).filter(isOut);
    const isShown = (content: PageContent) => {
      switch (content.kind) {
        case 'story':
          return true;
        case 'embed-ledger':
          return out.length > 0;
        case 'embed-group':
          return out.some(({ group }) => group === content.group);
        case 'embed-figure':
        case 'embed-journey':
          return figures.has(content.figure);
        default:
          return false;
      }
    };
    return contents
      .filter(isShown)
      .map((content) => ({ content, language, day, address: addressIn(story, content, language, day) }));
  });
}
