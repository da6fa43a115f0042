// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { pagesOf } from '../../src/site/pages.ts';
import { cite } from '../../src/story/story.ts';
import { sayReported } from '../../src/words/sayReported.ts';
import { saySentence } from '../../src/words/saySentence.ts';
import { digitsOutside } from '../fixtures/digitsOutside.ts';
import { isLookedInto } from '../fixtures/isLookedInto.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';

/** Bytes of a whole page as a server sends it, style and script included. */
const BUDGET = { embed: 14_600, page: 30_000 };

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe.each(STORY_FOLDERS)('every built page of %s', async (folder) => {
  const story = await storyIn(folder);
  const site = inject('sites').find((each) => each.story === folder);
  const every = pagesOf(story).map((page) => ({
    ...page,
    html: readFileSync(join(site?.folder ?? '', page.address, 'index.html'), 'utf8'),
  }));
  const pages = every
    .filter(isLookedInto)
    .map((page) => ({ ...page, dom: new DOMParser().parseFromString(page.html, 'text/html') }));
  const idsOf = new Map(
    pages.map(({ address, dom }) => [`/${address}`, new Set([...dom.querySelectorAll('[id]')].map(({ id }) => id))]),
  );

  /** Holds a rule against every page; a page’s faults are shown with its address. */
  function onEveryPage(faultsOf: (page: (typeof pages)[number]) => readonly unknown[]): void {
    expect(pages.flatMap((page) => faultsOf(page).map((fault) => `/${page.address}: ${fault}`))).toEqual([]);
    expect(pages.length).toBeGreaterThan(10);
  }

  const all = (dom: Document, selector: string) => [...dom.querySelectorAll(selector)];
  const shown = (elements: Element[]) => elements.map((element) => element.outerHTML.slice(0, 120));

  test('says what it is: one h1, a language, a direction, a title', () => {
    onEveryPage(({ dom, language }) => [
      ...(all(dom, 'h1').length === 1 ? [] : [`${all(dom, 'h1').length} h1`]),
      ...(dom.documentElement.lang === language ? [] : ['wrong lang']),
      ...(dom.documentElement.dir === (language === 'en' ? 'ltr' : 'rtl') ? [] : ['wrong dir']),
      ...(dom.title.trim() === '' ? ['no title'] : []),
    ]);
  });

  test('skips no level of heading', () => {
    onEveryPage(({ dom }) => {
      const levels = all(dom, 'h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1]));
      const main = levels.slice(levels.indexOf(1));
      return main.flatMap((level, at) => (level > (main[at - 1] ?? 0) + 1 ? [`h${main[at - 1]} then h${level}`] : []));
    });
  });

  test('holds no digit where a number could lose its hedge: not in the title, not between its words', () => {
    onEveryPage(({ dom }) => [...(/\p{Nd}/u.test(dom.title) ? [dom.title] : []), ...digitsOutside(dom.body)]);
  });

  test('is described: a figure by its whole sentence, hedge and number in it', () => {
    onEveryPage(({ dom, content, language }) => {
      const description = dom.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
      if (!('figure' in content)) return description.length > 40 && !/[{}|]/.test(description) ? [] : [description];
      const cited = cite(story, content.figure);
      const number = sayReported(cited.figure.reported, language);
      const isWhole = description.toLowerCase().includes(number.toLowerCase());
      return isWhole && description === saySentence(cited, language) ? [] : [description];
    });
  });

  test('uses no id twice', () => {
    onEveryPage(({ dom }) => {
      const ids = all(dom, '[id]').map(({ id }) => id);
      return ids.filter((id, at) => ids.indexOf(id) !== at);
    });
  });

  test('names nothing that is not there: ids, links within the site', () => {
    onEveryPage(({ dom, address }) => {
      const ids = idsOf.get(`/${address}`);
      const named = all(dom, '[aria-describedby], [aria-labelledby], [for]').flatMap((element) =>
        ['aria-describedby', 'aria-labelledby', 'for'].flatMap((name) => element.getAttribute(name)?.split(' ') ?? []),
      );
      const links = all(dom, 'a[href^="/"], a[href^="#"]').map((link) => link.getAttribute('href') ?? '');
      const isLost = (link: string) => {
        const [path = '', anchor] = link.split('#');
        const target = path === '' ? ids : idsOf.get(path);
        return target === undefined || (anchor !== undefined && !target.has(anchor));
      };
      return [...named.filter((id) => !ids?.has(id)), ...links.filter(isLost)];
    });
  });

  test('asks no one for anything: it loads no image, font, style, script or frame', () => {
    const LOADING =
      '[src], [srcset], [poster], [background], [action], [ping], img, iframe, object, embed, video, audio, base[href]';
    onEveryPage(({ dom }) => [
      ...shown(all(dom, LOADING)),
      ...shown(
        all(dom, 'link').filter((link) => !['icon', 'canonical', 'alternate'].includes(link.getAttribute('rel') ?? '')),
      ),
      ...shown(all(dom, 'link[rel=icon]').filter((link) => !link.getAttribute('href')?.startsWith('data:'))),
      ...shown(all(dom, '[href]').filter((element) => !['a', 'link'].includes(element.tagName.toLowerCase()))),
      ...shown(all(dom, 'a').filter((link) => !/^(?:https?:\/\/|mailto:|\/|#)/.test(link.getAttribute('href') ?? ''))),
      ...all(dom, 'style').flatMap(({ textContent }) => textContent?.match(/@import|url\((?!["']?(?:data:|#))/g) ?? []),
      ...shown(all(dom, 'meta[http-equiv=refresh]')),
    ]);
  });

  test('opens links in another window only where it stands in somebody else’s page, and never one to itself', () => {
    onEveryPage(({ dom, address }) => [
      ...(address.includes('embed/') ? all(dom, 'a[href^="#"]:not([target=_self])') : all(dom, 'base, [target]')).map(
        (element) => element.outerHTML.slice(0, 120),
      ),
    ]);
  });

  test('carries one style and one script and nothing else that runs or paints', () => {
    onEveryPage(({ dom }) => [
      ...(all(dom, 'style').length === 1 ? [] : [`${all(dom, 'style').length} styles`]),
      ...(all(dom, 'script').length === 1 ? [] : [`${all(dom, 'script').length} scripts`]),
      ...shown(all(dom, 'script[type], script[src]')),
      ...shown(all(dom, '[style]')),
      ...shown(all(dom, '*').filter((element) => element.getAttributeNames().some((name) => name.startsWith('on')))),
    ]);
  });

  test('allows exactly the style and script it carries', () => {
    onEveryPage(({ dom, html }) => {
      const policy = dom.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content') ?? '';
      const directives = new Map(
        policy.split('; ').map((each) => [each.split(' ')[0], each.split(' ').slice(1).join(' ')]),
      );
      const wanted = {
        'default-src': "'none'",
        'script-src': sha256(/<script>(.*?)<\/script>/s.exec(html)?.[1] ?? ''),
        'style-src': sha256(/<style>(.*?)<\/style>/s.exec(html)?.[1] ?? ''),
        'base-uri': "'none'",
        'form-action': "'none'",
      };
      return Object.entries(wanted).flatMap(([name, sources]) =>
        directives.get(name) === sources ? [] : [`${name} ${directives.get(name)}, not ${sources}`],
      );
    });
  });

  test('states its policy before anything it governs', () => {
    onEveryPage(({ html }) =>
      html.indexOf('Content-Security-Policy') < html.search(/<style|<script|<link/) ? [] : ['too late'],
    );
  });

  test('brings no React along', () => {
    onEveryPage(({ dom }) =>
      all(dom, 'script').flatMap(({ textContent }) => textContent?.match(/react|hydrat/gi) ?? []),
    );
  });

  test('keeps to its budget of bytes', () => {
    const tooLarge = every.flatMap(({ html, address }) => {
      const bytes = brotliCompressSync(html).length;
      const budget = address.includes('embed/') ? BUDGET.embed : BUDGET.page;
      return bytes <= budget ? [] : [`/${address}: ${bytes} bytes of ${budget}`];
    });
    expect(tooLarge).toEqual([]);
  });

  test('says that its story is invented where it is, and only there', () => {
    onEveryPage(({ dom }) => {
      const isSaid = dom.body.textContent?.includes('Invented for testing') ?? false;
      return isSaid === (story.about.invented === true) ? [] : [isSaid ? 'said' : 'not said'];
    });
  });
});
