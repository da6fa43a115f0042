/** Links to a figure’s own sources, not to those of what its caveats say. */
const OWN_SOURCES = 'a[data-source]:not([data-caveat-of] *)';

/**
 * A number with all its words, as they stand in the smallest block around it: its sentence, its leading caveats, its
 * source (of a sum, all of them) and the address of where it stands. Nothing for a number without them, which no page
 * has.
 */
export function wholeWords(number: HTMLElement): HTMLElement | undefined {
  const caveat = document.getElementById(number.getAttribute('aria-describedby') ?? '');
  const { figure = '', derived } = number.dataset;
  let block: Element | null = number;
  while (block && !(block.contains(caveat) && block.querySelector(OWN_SOURCES))) block = block.parentElement;
  if (!caveat || !block) return undefined;
  const links = [...block.querySelectorAll<HTMLAnchorElement>(OWN_SOURCES)];
  const sources = new Map((derived ? links : links.slice(0, 1)).map((link) => [link.href, link.textContent]));
  const words = document.createElement('p');
  const invented = document.querySelector('.invented')?.textContent;
  words.append(`${invented ? `${invented} ` : ''}${caveat.dataset.sentence} ${leadingOf(caveat)}`);
  for (const change of block.querySelectorAll('.revised')) words.append(` ${change.textContent}`);
  for (const [address, name] of sources) words.append(` ${name}: `, linkTo(address));
  words.append(' ', linkTo(addressOf(figure)));
  return words;
}

/**
 * A figure’s first caveat, and before it why the number is taken for a slip, where it is; without the sources and
 * statements that they lead to, which stand in small print.
 */
function leadingOf(caveats: HTMLElement): string {
  const words = [...caveats.querySelectorAll('p')].slice(0, Number(caveats.dataset.leading ?? 1));
  return (words.length > 0 ? words : [caveats]).map(withoutSmallPrint).join(' ');
}

function withoutSmallPrint({ childNodes }: Element): string {
  return [...childNodes].map((node) => (node.nodeName === 'SMALL' ? '' : node.textContent)).join('');
}

/** Where the figure stands: the page that says so itself, since an embed’s address is not what a reader should be given. */
function addressOf(figure: string): string {
  const page = document.querySelector<HTMLLinkElement>('[rel=canonical]')?.href ?? location.origin + location.pathname;
  return page.endsWith(`/${figure}/`) || !document.getElementById(figure) ? page : `${page}#${figure}`;
}

function linkTo(address: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = link.textContent = address;
  return link;
}
