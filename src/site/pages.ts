import { asKnown, outBy, reportDays } from '../story/asKnown.ts';
import { figurePages } from '../story/figurePages.ts';
import { monthsOf } from '../story/months.ts';
import { newestStatements } from '../story/newest.ts';
import { findPanel, reportsOf } from '../story/panel.ts';
import { reportFigures } from '../story/relations.ts';
import type { Panel } from '../story/schema/about.ts';
import type { Language } from '../story/schema/text.ts';
import { find, type Story } from '../story/story.ts';
import { isLong } from '../views/chooseHistory.ts';
import { UNDATED } from '../views/figureList/query.ts';
import type { PageKind } from './assets.ts';

/** What a page shows: the whole story, one figure, one thing over time, what was said of the numbers, every figure in a list, the record’s files, how to embed any of it, or a view of it for an iframe. */
export type PageContent =
  | { readonly kind: 'story' }
  | { readonly kind: 'figure'; readonly figure: string }
  | { readonly kind: 'panel'; readonly panel: string }
  | { readonly kind: 'panel-month'; readonly panel: string; readonly month: string | undefined }
  | { readonly kind: 'embed-panel'; readonly panel: string }
  | { readonly kind: 'embed-who-says'; readonly panel: string }
  | { readonly kind: 'claims' }
  | { readonly kind: 'figures'; readonly time?: string | undefined }
  | { readonly kind: 'data' }
  | { readonly kind: 'builder' }
  | { readonly kind: 'embed-ledger' }
  | { readonly kind: 'embed-counting'; readonly group?: string }
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

/** A page made to stand in somebody else’s. */
export type Embed = Page & { readonly content: Extract<PageContent, { readonly kind: `embed-${string}` }> };

/** Where something stands, whatever the language and the day, as its name in addresses. */
export function addressOf(content: PageContent): string {
  switch (content.kind) {
    case 'story':
      return '';
    case 'figure':
      return `figure/${content.figure}/`;
    case 'panel':
      return `over-time/${content.panel}/`;
    case 'panel-month':
      return `over-time/${content.panel}/${content.month ?? UNDATED}/`;
    case 'embed-panel':
      return `embed/over-time-${content.panel}/`;
    case 'embed-who-says':
      return `embed/who-says-${content.panel}/`;
    case 'claims':
      return 'claims/';
    case 'data':
      return 'data/';
    case 'figures':
      return content.time === undefined ? 'figures/' : `figures/${content.time}/`;
    case 'builder':
      return 'embed/';
    case 'embed-ledger':
      return 'embed/ledger/';
    case 'embed-counting':
      return content.group === undefined ? 'embed/counting/' : `embed/counting-${content.group}/`;
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
  // Every figure has a page and an embed of its own, also those that only stand in a chain.
  const figures = [...story.figures.keys()];
  const { panels = [] } = story.about;
  const contents: PageContent[] = [
    { kind: 'story' },
    ...figures.map((figure) => ({ kind: 'figure', figure }) as const),
    ...panels.flatMap((panel) => panelContents(story, panel)),
    ...(story.claims.size > 0 ? [{ kind: 'claims' } as const] : []),
    { kind: 'figures' },
    ...figurePages(story).map(({ time }) => ({ kind: 'figures', time: time ?? UNDATED }) as const),
    { kind: 'data' },
    { kind: 'builder' },
    { kind: 'embed-ledger' },
    { kind: 'embed-counting' },
    ...story.about.groups.map(({ id }) => ({ kind: 'embed-counting', group: id }) as const),
    ...story.about.groups.map(({ id }) => ({ kind: 'embed-group', group: id }) as const),
    ...figures.map((figure) => ({ kind: 'embed-figure', figure }) as const),
    ...reportFigures(story).map(({ id }) => ({ kind: 'embed-journey', figure: id }) as const),
  ];
  return story.about.languages.flatMap((language) => [
    ...contents.map((content) => ({ content, language, address: addressIn(story, content, language) })),
    ...frozenPages(story, contents, language),
  ]);
}

/** A panel’s own page, its embed and, where its reports are too many for one page, one for each of their months. */
function panelContents(story: Story, panel: Panel): PageContent[] {
  const reports = reportsOf(story, panel);
  const isStated = reports.some(
    ({ attribution, misreport }) => !misreport && outBy(find(story.sources, attribution.readIn)) !== undefined,
  );
  const months = isLong({ reports }) ? monthsOf(reports) : [];
  return [
    { kind: 'panel', panel: panel.id },
    { kind: 'embed-panel', panel: panel.id },
    ...(isStated ? [{ kind: 'embed-who-says', panel: panel.id } as const] : []),
    ...months.map(({ month }) => ({ kind: 'panel-month', panel: panel.id, month }) as const),
  ];
}

/** The day whose knowledge a page shows. Who says what is always as of one: today, of the last on which a report came out. */
export function shownDay(story: Story, { content, day }: Page): string | undefined {
  return day ?? (content.kind === 'embed-who-says' ? reportDays(story).at(-1) : undefined);
}

/** Whether a page is made to stand in somebody else's. */
export function isEmbed(page: Page): page is Embed {
  return page.content.kind.startsWith('embed-');
}

/** Embeds that draw what others do not, and carry its style. */
const SHEETS: Partial<Record<PageContent['kind'], PageKind>> = {
  'embed-panel': 'embedOverTime',
  'embed-counting': 'embedCounting',
  'embed-journey': 'embedJourney',
  'embed-who-says': 'embedWhoSays',
};

/** Which script and style sheet a page carries. */
export function kindOf(page: Page): PageKind {
  if (page.content.kind === 'figures') return page.content.time === undefined ? 'figureList' : 'figureTime';
  if (page.content.kind === 'builder') return 'builder';
  if (!isEmbed(page)) return page.day === undefined ? 'page' : 'asKnown';
  return SHEETS[page.content.kind] ?? 'embed';
}

/** The story and its embeds as known on each day on which a report came out; embeds only once their figures were out. */
function frozenPages(story: Story, contents: readonly PageContent[], language: Language): Page[] {
  // A story that shows nothing over time has one day only.
  if (!story.about.panels) return [];
  return reportDays(story).flatMap((day) => {
    const known = asKnown(story, day);
    const out = reportFigures(known);
    const isShown = (content: PageContent) => {
      switch (content.kind) {
        case 'story':
          return true;
        case 'embed-ledger':
          return out.length > 0;
        case 'embed-counting':
        case 'embed-group':
          return out.some(({ group }) => content.group === undefined || group === content.group);
        case 'embed-figure':
        case 'embed-journey':
          return out.some(({ id }) => id === content.figure);
        case 'embed-panel':
          return reportsOf(known, findPanel(story, content.panel)).length > 0;
        case 'embed-who-says':
          return newestStatements(known, findPanel(story, content.panel)).length > 0;
        default:
          return false;
      }
    };
    return contents
      .filter(isShown)
      .map((content) => ({ content, language, day, address: addressIn(story, content, language, day) }));
  });
}
