import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { filesOf } from '../../src/site/files.ts';
import { isEmbed, type Page, pagesOf } from '../../src/site/pages.ts';
import { picturesOf } from '../../src/site/pictures.ts';
import { cite, type Story } from '../../src/story/story.ts';
import { sayReported } from '../../src/words/sayReported.ts';
import { saySentence } from '../../src/words/saySentence.ts';
import { launch } from '../browser/chromium.ts';
import { type Facts, readFacts } from '../browser/readFacts.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';

/**
 * Bytes of a whole page as a server sends it, style and script included. A connection opens with ten segments, and with
 * twice as many in the next flight: an embed is there after one round trip, any page after two.
 */
const BUDGET = { embed: 14_600, page: 43_800 };

/** Bytes of a script that a page loads once its reader reaches for it: React’s 58,000, and little more. */
const MODULE = 66_000;

/** So many pages are read at once: enough to be fast, few enough for the browser’s memory. */
const BATCH = 50;

type Built = Page & Facts & { readonly html: string };
type Context = { readonly story: Story; readonly idsOf: ReadonlyMap<string, ReadonlySet<string>> };
type Rule = (page: Built, context: Context) => readonly unknown[];

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const compressed = (text: string, quality: number) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

const RULES: Readonly<Record<string, Rule>> = {
  'says what it is: one h1, a language, a direction, a title': ({ h1, lang, dir, title, language }) => [
    ...(h1 === 1 ? [] : [`${h1} h1`]),
    ...(lang === language ? [] : ['wrong lang']),
    ...(dir === (language === 'en' ? 'ltr' : 'rtl') ? [] : ['wrong dir']),
    ...(title.trim() === '' ? ['no title'] : []),
  ],
  'skips no level of heading': ({ headings }) => {
    const main = headings.slice(headings.indexOf(1));
    return main.flatMap((level, at) => (level > (main[at - 1] ?? 0) + 1 ? [`h${main[at - 1]} then h${level}`] : []));
  },
  'holds no digit where a number could lose its hedge: not in the title, not between its words': ({
    title,
    digits,
  }) => [...(/\p{Nd}/u.test(title) ? [title] : []), ...digits],
  'is described: a figure by its whole sentence, hedge and number in it': (
    { description, content, language },
    { story },
  ) => {
    if (!('figure' in content)) return description.length > 40 && !/[{}|]/.test(description) ? [] : [description];
    const cited = cite(story, content.figure);
    const number = sayReported(cited.figure.reported, language);
    const isWhole = description.toLowerCase().includes(number.toLowerCase());
    return isWhole && description === saySentence(cited, language) ? [] : [description];
  },
  'uses no id twice': ({ ids }) => ids.filter((id, at) => ids.indexOf(id) !== at),
  'names nothing that is not there: ids, links within the site': ({ address, ids, named, links }, { idsOf }) => {
    const own = new Set(ids);
    const isLost = (link: string) => {
      const [address = '', anchor] = link.split('#');
      const [path = ''] = address.split('?');
      const target = path === '' ? own : idsOf.get(path);
      return target === undefined || (anchor !== undefined && !target.has(anchor));
    };
    return [...named.filter((id) => !own.has(id)), ...links.filter(isLost), ...(idsOf.has(`/${address}`) ? [] : ['?'])];
  },
  'asks no one for anything: it loads no image, font, style, script or frame': ({ loading }) => loading,
  'opens links in another window only where it stands in somebody else’s page, and never one to itself': (page) =>
    isEmbed(page) ? page.unaimed : page.aimed,
  'carries one style and one script and nothing else that runs or paints': ({
    styles,
    scripts,
    linkedData,
    running,
  }) => [
    ...(styles === 1 ? [] : [`${styles} styles`]),
    ...(scripts.length === 1 ? [] : [`${scripts.length} scripts`]),
    ...(linkedData.length <= 1 ? [] : [`${linkedData.length} blocks of data`]),
    ...running,
  ],
  'allows exactly the style and script it carries, and scripts of its own site only where a list wakes': ({
    policy,
    html,
    address,
  }) => {
    const directives = new Map(
      policy.split('; ').map((each) => [each.split(' ')[0], each.split(' ').slice(1).join(' ')]),
    );
    const wanted = {
      'default-src': "'none'",
      'script-src':
        sha256(/<script>(.*?)<\/script>/s.exec(html)?.[1] ?? '') +
        (/^(?:\w\w\/)?figures\/$/.test(address) ? " 'self'" : ''),
      'style-src': sha256(/<style>(.*?)<\/style>/s.exec(html)?.[1] ?? ''),
      'base-uri': "'none'",
      'form-action': "'none'",
    };
    return Object.entries(wanted).flatMap(([name, sources]) =>
      directives.get(name) === sources ? [] : [`${name} ${directives.get(name)}, not ${sources}`],
    );
  },
  'asks no server for anything as an embed': (page) =>
    isEmbed(page) && page.policy.includes('connect-src') ? [page.policy] : [],
  'shows frames of its own site only, and only where embeds are chosen': ({ policy, content }) => {
    const sources = /frame-src ([^;]*)/.exec(policy)?.[1];
    return sources === (content.kind === 'builder' ? "'self'" : undefined) ? [] : [`frame-src ${sources}`];
  },
  'states its policy before anything it governs': ({ html }) =>
    html.indexOf('Content-Security-Policy') < html.search(/<style|<script|<link/) ? [] : ['too late'],
  'brings no React along': ({ scripts }) => scripts.flatMap((script) => script.match(/react|hydrat/gi) ?? []),
  'keeps to its budget of bytes': (page) => {
    const budget = isEmbed(page) ? BUDGET.embed : BUDGET.page;
    // What fits when compressed in haste fits when compressed at leisure, which takes twenty times as long.
    if (compressed(page.html, 5) <= budget) return [];
    const bytes = compressed(page.html, 11);
    return bytes <= budget ? [] : [`${bytes} bytes of ${budget}`];
  },
  'says that its story is invented where it is, and only there': ({ text }, { story }) => {
    const isSaid = text.includes('Invented for testing');
    return isSaid === (story.about.invented === true) ? [] : [isSaid ? 'said' : 'not said'];
  },
};

describe.each(STORY_FOLDERS)('every built page of %s', async (folder) => {
  const story = await storyIn(folder);
  const pages = pagesOf(story);
  const faults = new Map<string, string[]>(Object.keys(RULES).map((name) => [name, []]));

  beforeAll(async () => {
    const site = inject('sites').find((each) => each.story === folder);
    const htmlOf = ({ address }: Page) => readFileSync(join(site?.folder ?? '', address, 'index.html'), 'utf8');
    const idsIn = (html: string) => new Set([...html.matchAll(/<[^>]*\sid="([^"]*)"/g)].map(([, id]) => id ?? ''));
    const files = [
      ...filesOf(story, { base: '/', origin: undefined }),
      ...picturesOf(story, { base: '/', origin: undefined }),
    ];
    const idsOf = new Map([
      ...files.map(({ address }) => [`/${address}`, new Set<string>()] as const),
      ...pages.map((page) => [`/${page.address}`, idsIn(htmlOf(page))] as const),
    ]);
    const browser = await launch();
    const reader = await browser.newPage();
    for (let from = 0; from < pages.length; from += BATCH) {
      const batch = pages.slice(from, from + BATCH).map((page) => ({ ...page, html: htmlOf(page) }));
      const facts = await reader.evaluate(
        readFacts,
        batch.map(({ html }) => html),
      );
      for (const [at, page] of batch.entries())
        for (const [name, rule] of Object.entries(RULES))
          for (const fault of rule({ ...page, ...(facts[at] as Facts) }, { story, idsOf }))
            faults.get(name)?.push(`/${page.address}: ${fault}`);
    }
    await browser.close();
  });

  test.each(Object.keys(RULES))('%s', (name) => {
    expect(faults.get(name)).toEqual([]);
    expect(pages.length).toBeGreaterThan(10);
  });
});

test.each(inject('sites'))('$story: what a page loads later is little more than React', ({ folder }) => {
  const scripts = readdirSync(join(folder, 'assets'));
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts)
    expect(compressed(readFileSync(join(folder, 'assets', script), 'utf8'), 11), script).toBeLessThan(MODULE);
});

describe('the rules bite', async () => {
  const story = await storyIn('tests/fixtures/ferry');
  const page = pagesOf(story)[0] as Page;
  const tamperings: readonly [string, (html: string) => string][] = [
    ['says what it is: one h1, a language, a direction, a title', (html) => html.replace(/<h1/, '<h1></h1><h1')],
    ['skips no level of heading', (html) => html.replace('</main>', '<h6>Deep</h6></main>')],
    [
      'holds no digit where a number could lose its hedge: not in the title, not between its words',
      (html) => html.replace('</main>', '<p>٧٠ people</p></main>'),
    ],
    [
      'is described: a figure by its whole sentence, hedge and number in it',
      (html) => html.replace(/name="description" content="[^"]*"/, ''),
    ],
    ['uses no id twice', (html) => html.replace('</main>', '<p id="twice"></p><p id="twice"></p></main>')],
    [
      'names nothing that is not there: ids, links within the site',
      (html) => html.replace('</main>', '<a href="/gone/">x</a></main>'),
    ],
    [
      'asks no one for anything: it loads no image, font, style, script or frame',
      (html) => html.replace('</main>', '<img></main>'),
    ],
    [
      'opens links in another window only where it stands in somebody else’s page, and never one to itself',
      (html) => html.replace('<a ', '<a target="_blank" '),
    ],
    [
      'carries one style and one script and nothing else that runs or paints',
      (html) => html.replace('<main', '<main onclick="x"'),
    ],
    [
      'allows exactly the style and script it carries, and scripts of its own site only where a list wakes',
      (html) => html.replace('<style>', '<style>p{}'),
    ],
    [
      'states its policy before anything it governs',
      (html) => html.replace('<head>', '<head><link rel="icon" href="data:,">'),
    ],
    [
      'shows frames of its own site only, and only where embeds are chosen',
      (html) => html.replace('; base-uri', "; frame-src 'self'; base-uri"),
    ],
    ['brings no React along', (html) => html.replace('<script>', '<script>React;')],
    [
      'keeps to its budget of bytes',
      (html) => html.replace('</main>', `${randomBytes(43_800).toString('base64')}</main>`),
    ],
    [
      'says that its story is invented where it is, and only there',
      (html) => html.replaceAll('Invented for testing', ''),
    ],
  ];

  test.each(tamperings)('%s', async (name, tamper) => {
    const site = inject('sites').find((each) => each.story === 'tests/fixtures/ferry');
    const html = readFileSync(join(site?.folder ?? '', 'index.html'), 'utf8');
    const browser = await launch();
    const reader = await browser.newPage();
    const [before, after] = (await reader.evaluate(readFacts, [html, tamper(html)])) as [Facts, Facts];
    await browser.close();
    const context = {
      story,
      idsOf: new Map(
        [
          ...pagesOf(story),
          ...filesOf(story, { base: '/', origin: undefined }),
          ...picturesOf(story, { base: '/', origin: undefined }),
        ].map(({ address }) => [`/${address}`, new Set([...before.ids, ...story.claims.keys()])]),
      ),
    };
    const faults = (facts: Facts, of: string) => RULES[name]?.({ ...page, ...facts, html: of }, context) ?? [];
    expect(faults(before, html)).toEqual([]);
    expect(faults(after, tamper(html))).not.toEqual([]);
  });
});
