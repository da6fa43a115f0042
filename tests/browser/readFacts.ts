/** What the rules for built pages ask about: plain facts, so that every page is parsed once, where parsing is fast. */
export type Facts = {
  readonly h1: number;
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
  readonly description: string;
  /** The levels of its headings, in order. */
  readonly headings: readonly number[];
  /** Stretches of text that hold a digit outside the elements the contract names. */
  readonly digits: readonly string[];
  readonly ids: readonly string[];
  /** Ids that its elements name. */
  readonly named: readonly string[];
  /** Links within the site or the page. */
  readonly links: readonly string[];
  /** Elements that would load something, and links that lead nowhere a reader could go. */
  readonly loading: readonly string[];
  /** Links within the page that do not say in which window they open. */
  readonly unaimed: readonly string[];
  /** Elements that say in which window links open. */
  readonly aimed: readonly string[];
  readonly styles: number;
  /** Scripts that run; a block of linked data is none. */
  readonly scripts: readonly string[];
  readonly linkedData: readonly string[];
  /** Elements that run or paint beside the page’s own style and script. */
  readonly running: readonly string[];
  readonly policy: string;
  readonly text: string;
};

/** Reads the facts of pages. Runs inside the browser, so it may use nothing from outside itself. */
export function readFacts(pages: readonly string[]): Facts[] {
  const ALLOWED =
    'script, style, data[data-figure], data[data-derived], time, [data-tick], [data-verbatim], code, input, select, textarea, option, output';
  const LOADING =
    '[src], [srcset], [poster], [background], [action], [ping], img, iframe, object, embed, video, audio, base[href], meta[http-equiv=refresh]';
  const DATA = 'script[type="application/ld+json"]:not([src])';
  const parser = new DOMParser();
  return pages.map((html) => {
    const page = parser.parseFromString(html, 'text/html');
    const all = (selector: string) => [...page.querySelectorAll(selector)];
    const shown = (elements: readonly Element[]) => elements.map((element) => element.outerHTML.slice(0, 120));
    const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
    const digits: string[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      if (/\p{Nd}/u.test(text.nodeValue ?? '') && !text.parentElement?.closest(ALLOWED))
        digits.push(text.nodeValue ?? '');
    const href = (element: Element) => element.getAttribute('href') ?? '';
    const content = (selector: string) => page.querySelector(selector)?.getAttribute('content') ?? '';
    return {
      h1: all('h1').length,
      lang: page.documentElement.lang,
      dir: page.documentElement.dir,
      title: page.title,
      description: content('meta[name=description]'),
      headings: all('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1])),
      digits,
      ids: all('[id]').map(({ id }) => id),
      named: all('[aria-describedby], [aria-labelledby], [for]').flatMap((element) =>
        ['aria-describedby', 'aria-labelledby', 'for'].flatMap((name) => element.getAttribute(name)?.split(' ') ?? []),
      ),
      links: all('a[href^="/"], a[href^="#"]').map(href),
      loading: [
        ...shown(all(LOADING)),
        ...shown(all('link:not([rel=icon], [rel=canonical], [rel=alternate])')),
        ...shown(all('link[rel=icon]').filter((link) => !href(link).startsWith('data:'))),
        // A drawing may refer to a shape on its own page, never elsewhere.
        ...shown(all('[href]:not(a, link)').filter((element) => !/^#[\w-]+$/.test(href(element)))),
        ...shown(all('a').filter((link) => !/^(?:https?:\/\/|mailto:|\/|#)/.test(href(link)))),
        ...all('style').flatMap(({ textContent }) => textContent?.match(/@import|url\((?!["']?(?:data:|#))/g) ?? []),
      ],
      unaimed: shown(all('a[href^="#"]:not([target=_self])')),
      aimed: shown(all('base, [target]')),
      styles: all('style').length,
      scripts: all(`script:not(${DATA})`).map(({ textContent }) => textContent ?? ''),
      linkedData: all(DATA).map(({ textContent }) => textContent ?? ''),
      running: [
        ...shown(all(`script[type]:not(${DATA}), script[src], [style]`)),
        ...shown(all('*').filter((element) => element.getAttributeNames().some((name) => name.startsWith('on')))),
      ],
      policy: content('meta[http-equiv=Content-Security-Policy]'),
      text: page.body.textContent ?? '',
    };
  });
}
