// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { embedFiles } from '../../src/site/embedFiles.ts';
import { filesOf } from '../../src/site/files.ts';
import { isEmbed, type Page, pagesOf, shownDay } from '../../src/site/pages.ts';
import { renderPage } from '../../src/site/renderPage.tsx';
import { asKnown } from '../../src/story/asKnown.ts';
import { cite, type Story } from '../../src/story/story.ts';
import { saySentence } from '../../src/words/saySentence.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';
import { discover, filterOEmbed } from './wordPress.ts';

const shell = readFileSync('index.html', 'utf8');
const site = { base: '/news/figures/', origin: 'https://figures.example' };
const WHOLE = site.origin + site.base;

const htmlOf = (story: Story, page: Page) => renderPage(shell, story, page, site, { markup: '', policy: undefined });

/** The figures whose numbers a page shows without anything being opened: read off the page, not asked of our code. */
function figuresIn(html: string): Set<string> {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const hidden of page.querySelectorAll('details, .sums')) hidden.remove();
  return new Set(
    [...page.querySelectorAll<HTMLElement>('data[data-figure]')].map(({ dataset }) => dataset.figure ?? ''),
  );
}

function parse(markup: string): HTMLTemplateElement {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template;
}

/** What is missing from words that must stand on their own: of each figure its sentence, linked; a source; where it all stands. */
function faultsIn(words: Element, figures: ReadonlySet<string>, story: Story): string[] {
  const said = words.textContent ?? '';
  const links = [...words.querySelectorAll('a')];
  const faults = [...figures].flatMap((id) => {
    const sentence = saySentence(cite(story, id), 'en');
    const own = links.filter(({ textContent }) => textContent === sentence);
    if (own.length === 0) return [`does not say “${sentence}”`];
    const { source, caveats } = cite(story, id);
    return [
      ...(own.some(({ href }) => href === `${WHOLE}figure/${id}/`) ? [] : [`${id} leads nowhere`]),
      ...(links.some(({ href }) => href === new URL(source.url).href) ? [] : [`${id} has no source`]),
      ...(figures.size > 1 || said.includes(caveats[0]?.text.en?.split('{')[0] ?? '?') ? [] : [`${id} has no caveat`]),
    ];
  });
  if (!/caveats/.test(links.at(-1)?.textContent ?? '')) faults.push('no way to all caveats');
  if (story.about.invented && !said.includes('Invented for testing')) faults.push('not said to be invented');
  return faults;
}

describe.each(STORY_FOLDERS)('what goes with the embeds of %s', async (folder) => {
  const story = await storyIn(folder);
  const files = new Map(embedFiles(story, site).map(({ address, content }) => [address, String(content)]));
  const embeds = pagesOf(story).filter(isEmbed);
  // Frozen embeds differ from day to day by a few words.
  const looked = embeds.filter(({ day }, index) => day === undefined || index % 12 === 0);
  const toldOn = (page: Page) => {
    const day = shownDay(story, page);
    return day === undefined ? story : asKnown(story, day);
  };
  const answerFor = (html: string) => {
    const found = discover(html);
    return found && { ...found, ...JSON.parse(files.get(found.href.replace(WHOLE, '')) ?? 'null') };
  };

  test('is one snippet and one oEmbed answer for each', () => {
    expect(files.size).toBe(embeds.length * 2);
    expect(embeds.filter(({ address }) => !files.has(`${address}snippet.txt`))).toEqual([]);
  });

  test('are snippets without script that say every number whole, whatever a host takes away', () => {
    const faults = looked.flatMap((page) => {
      const markup = files.get(`${page.address}snippet.txt`) ?? '';
      const { content } = parse(markup);
      const frame = content.querySelector('iframe');
      const src = frame?.getAttribute('src');
      const found = [
        ...(content.querySelectorAll('script, [onload], [scrolling]').length > 0 ? ['runs or forbids to scroll'] : []),
        ...(src === WHOLE + page.address ? [] : [`shows ${src}`]),
        ...(frame?.title && !/\p{Nd}/u.test(frame.title) ? [] : [`is titled “${frame?.title}”`]),
        ...(Number(frame?.getAttribute('height')) <= 1000 ? [] : ['is too tall for WordPress']),
        ...(frame?.getAttribute('loading') === 'lazy' ? [] : ['loads at once']),
      ];
      for (const taken of content.querySelectorAll('iframe, style, script')) taken.remove();
      for (const styled of content.querySelectorAll('[style], [class]')) styled.removeAttribute('style');
      const words = content.firstElementChild;
      if (words) found.push(...faultsIn(words, figuresIn(htmlOf(story, page)), toldOn(page)));
      return found.map((fault) => `/${page.address} ${fault}`);
    });
    expect(faults).toEqual([]);
    expect(looked.length).toBeGreaterThan(10);
  });

  test('are found, fetched and filtered as WordPress does, and what is left says every number whole', () => {
    const faults = looked.flatMap((page) => {
      const html = htmlOf(story, page);
      const answer = answerFor(html);
      if (answer?.version !== '1.0') return [`/${page.address} has no answer`];
      const left = filterOEmbed({ html: answer.html, secret: 'AbCdEf1234' });
      if (left === undefined) return [`/${page.address} has no frame left`];
      const { content } = parse(left);
      const [quote, frame] = content.children;
      const found = [
        ...(answer.type === 'rich' && answer.width > 0 && answer.height <= 1000 ? [] : ['is no rich answer']),
        ...(answer.provider_url === WHOLE ? [] : ['names no provider']),
        ...(quote?.matches('blockquote.wp-embedded-content[data-secret="AbCdEf1234"]') ? [] : ['begins with no quote']),
        ...(frame?.getAttribute('src') === `${WHOLE}${page.address}#?secret=AbCdEf1234` ? [] : ['frames another page']),
        ...(frame?.matches('iframe[sandbox="allow-scripts"][title][width][height]') ? [] : ['has another frame']),
        ...(content.children.length === 2 ? [] : ['holds more']),
        ...(quote ? faultsIn(quote, figuresIn(html), toldOn(page)) : []),
      ];
      return found.map((fault) => `/${page.address} ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  test('are also found from the pages they show, on every page that has an embed', () => {
    const wanted = pagesOf(story).filter(
      ({ content, day }) => day === undefined && ['story', 'panel', 'figure'].includes(content.kind),
    );
    const framed = wanted.flatMap((page) => {
      const src = /src="([^"]*)"/.exec(answerFor(htmlOf(story, page))?.html ?? '')?.[1];
      return src ? [[page.address, src.replace(WHOLE, '')]] : [];
    });
    expect(framed).toContainEqual(['', 'embed/ledger/']);
    for (const [page, embed] of framed)
      expect(embed).toBe(page === '' ? 'embed/ledger/' : `embed/${page?.replace('over-time/', 'over-time-')}`);
    const embedded = embeds.filter(
      ({ day, content }) => day === undefined && /figure|panel|ledger$/.test(content.kind),
    );
    expect(framed.length).toBe(embedded.length);
  });

  test('are snippets alone where the site does not know its origin, and no page names an answer', () => {
    const placeless = { ...site, origin: undefined };
    const addresses = filesOf(story, placeless).map(({ address }) => address);
    expect(addresses.filter((address) => address.startsWith('oembed/'))).toEqual([]);
    expect(addresses.filter((address) => address.endsWith('snippet.txt'))).toHaveLength(embeds.length);
    const page = pagesOf(story)[0] as Page;
    expect(discover(renderPage(shell, story, page, placeless, { markup: '', policy: undefined }))).toBeUndefined();
  });

  test('of frozen embeds are frozen: the day is said, and nothing is told that was not out', () => {
    const frozen = looked.filter(({ day }) => day !== undefined);
    for (const page of frozen) {
      const snippet = files.get(`${page.address}snippet.txt`) ?? '';
      expect(snippet, page.address).toContain(`datetime="${page.day}"`);
      const known = asKnown(story, page.day ?? '');
      for (const [, id = ''] of snippet.matchAll(/\/figure\/([\w-]+)\/">/g))
        expect(known.figures.has(id), id).toBe(true);
    }
  });
});
