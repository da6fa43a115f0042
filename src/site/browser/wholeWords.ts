/**
 * A number with all its words, as they stand around it on the page: its sentence, its first caveat, its source and the
 * address of where it stands. Nothing for a number without them, which no page has.
 */
export function wholeWords(number: HTMLElement): HTMLElement | undefined {
  const caveat = document.getElementById(number.getAttribute('aria-describedby') ?? '');
  const sources = sourcesAround(number, caveat);
  if (!caveat?.dataset.sentence || sources.length === 0) return undefined;
  const words = document.createElement('p');
  words.append(caveat.dataset.sentence, ' ', firstOf(caveat));
  for (const { textContent, href } of sources) words.append(' ', `${textContent}: `, linkTo(href));
  words.append(' ', linkTo(addressOf(number.dataset.figure ?? '')));
  return words;
}

/** The sources in the smallest block that holds number, caveat and source: the figure’s own, all those of a sum. */
function sourcesAround(number: HTMLElement, caveat: Element | null): HTMLAnchorElement[] {
  for (let block: Element | null = number; block; block = block.parentElement) {
    const links = [...block.querySelectorAll<HTMLAnchorElement>('a[data-source]')].filter(
      (link) => !link.closest('[data-caveat-of]'),
    );
    if (!block.contains(caveat) || links.length === 0) continue;
    return links.filter(
      ({ href }, at) => (at === 0 || number.dataset.derived) && links.findIndex((one) => one.href === href) === at,
    );
  }
  return [];
}

/** A figure’s first caveat, without the sources and statements that it leads to. */
function firstOf(caveats: Element): string {
  const first = (caveats.querySelector('p') ?? caveats).cloneNode(true) as Element;
  for (const further of first.querySelectorAll('small')) further.remove();
  return first.textContent ?? '';
}

/** Where the figure stands: the page that says so itself, since an embed’s address is not what a reader should be given. */
function addressOf(figure: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  const page = canonical?.href ?? location.href.replace(/[?#].*/, '');
  return page.endsWith(`/${figure}/`) || !document.getElementById(figure) ? page : `${page}#${figure}`;
}

function linkTo(address: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = address;
  return link;
}
