import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { cardsOf } from '../../src/site/cards.ts';
import { Head } from '../../src/site/Head.tsx';
import { type Page, pagesOf } from '../../src/site/pages.ts';
import { cite } from '../../src/story/story.ts';
import { catalogueOf } from '../../src/words/catalogue.ts';
import { CARD_LOCALES } from '../../src/words/locale.ts';
import { inLanguage } from '../../src/words/prose.ts';
import { sayChange } from '../../src/words/sayChange.ts';
import { sayDate } from '../../src/words/sayDate.ts';
import { sayReported } from '../../src/words/sayReported.ts';
import { saySentence } from '../../src/words/saySentence.ts';
import { claimantNames } from '../fixtures/claimantNames.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';

const SITE = { base: '/figures/', origin: 'https://figures.example' };
const ROOT = SITE.origin + SITE.base;

/** Every tag that other sites read, by its name; several of one name in one string. */
type Tags = Readonly<Record<string, string>>;

const ESCAPES: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', '#x27': "'" };

function unescaped(content: string): string {
  return content.replace(/&(#?\w+);/g, (whole, name: string) => ESCAPES[name] ?? whole);
}

type Rule = (tags: Tags, page: Page) => readonly string[];

describe.each(STORY_FOLDERS)('the head of every page of %s', async (folder) => {
  const story = await storyIn(folder);
  const pages = pagesOf(story);
  const tagsOf = (page: Page, site: { base: string; origin: string | undefined }): Tags => {
    const head = renderToStaticMarkup(<Head story={story} page={page} site={site} policy={undefined} />);
    const tags = [...head.matchAll(/<meta (?:property|name)="([^"]*)" content="([^"]*)"/g)];
    return Object.fromEntries(tags.map(([, name, content = '']) => [name, unescaped(content)]));
  };
  const shown = pages.map((page) => ({ page, tags: tagsOf(page, SITE) }));
  const cards = new Set(cardsOf(story, SITE).map(({ address }) => ROOT + address));

  const rules: Readonly<Record<string, Rule>> = {
    'names what other sites show': (tags, { language }) =>
      [
        'og:title',
        'og:description',
        'og:type',
        'og:site_name',
        'og:url',
        'og:image',
        'og:image:width',
        'og:image:height',
        'og:image:alt',
        'twitter:card',
        'twitter:image:alt',
      ]
        .filter((name) => !tags[name])
        .concat(tags['og:locale'] === CARD_LOCALES[language] ? [] : ['og:locale']),
    'names a card that is there, by an absolute address': (tags) =>
      cards.has(tags['og:image'] ?? '') ? [] : [`${tags['og:image']}`],
    'holds no digit in its title': (tags) => (/\p{Nd}/u.test(tags['og:title'] ?? '') ? [`${tags['og:title']}`] : []),
    'says a figure’s card whole: hedge, number, who says so, which day, what was changed, source': (tags, page) => {
      if (!('figure' in page.content) || page.day !== undefined) return [];
      const cited = cite(story, page.content.figure);
      const alt = tags['og:image:alt'] ?? '';
      const needed = [
        sayReported(cited.figure.reported, page.language).slice(1),
        saySentence(cited, page.language),
        ...claimantNames(story, cited.figure.id, page.language),
        ...cited.changes.map((change) => sayChange(change, page.language)),
        inLanguage(cited.source.publisher, page.language),
        ...(story.about.invented ? [catalogueOf(page.language).page.invented] : []),
      ];
      return needed.filter((words) => !alt.includes(words));
    },
    'names no number of today on a frozen page’s card': (tags, page) => {
      if (page.day === undefined) return [];
      const alt = tags['og:image:alt']?.replace(sayDate(page.day, page.language), '') ?? '';
      const card = `${ROOT}og/as-known/${page.day}.${page.language}.png`;
      return tags['og:image'] === card && !/\p{Nd}/u.test(alt) ? [] : [`${tags['og:image']}`, alt];
    },
    'calls a figure by its name': (tags, page) =>
      'figure' in page.content &&
      !tags['og:title']?.includes(inLanguage(cite(story, page.content.figure).figure.name, page.language))
        ? [`${tags['og:title']}`]
        : [],
  };

  test.each(Object.keys(rules))('%s', (name) => {
    const faults = shown.flatMap(({ page, tags }) =>
      (rules[name]?.(tags, page) ?? []).map((fault) => `/${page.address}: ${fault}`),
    );
    expect(faults).toEqual([]);
    expect(shown.length).toBeGreaterThan(10);
  });

  test('leaves no card unused', () => {
    const used = new Set(shown.map(({ tags }) => tags['og:image']));
    expect([...cards].filter((card) => !used.has(card))).toEqual([]);
  });

  test('names no card where the site’s origin is not known, since its address would lead nowhere', () => {
    for (const page of pages.slice(0, 50)) {
      const tags = tagsOf(page, { base: '/', origin: undefined });
      expect(Object.keys(tags).filter((name) => /image|url|twitter/.test(name))).toEqual([]);
      expect(tags['og:title']).toBeTruthy();
    }
  });
});
