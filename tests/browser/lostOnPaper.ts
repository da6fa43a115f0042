/** The numbers that stand on paper without a caveat, or without the address of a source in words. Runs inside the browser. */
export function lostOnPaper(): string[] {
  const isSeen = (element: Element) => element.getClientRects().length > 0 && element.checkVisibility();
  const printed = (link: HTMLAnchorElement) => {
    const written = getComputedStyle(link, '::after').content.replaceAll('\\', '');
    // A link that leads on to the very words prints the page’s own address.
    const name = link.dataset.address === undefined ? 'href' : 'data-address';
    const address = link.getAttribute(name) ?? '';
    // Some engines tell what they will write, others where they take it from.
    return (
      written.includes(address) ||
      written.includes(`attr(${name})`) ||
      link.closest('.citation')?.textContent?.includes(address)
    );
  };
  return [...document.querySelectorAll<HTMLElement>('data')].filter(isSeen).flatMap((number) => {
    const name = `${number.dataset.figure ?? number.dataset.derived} “${number.textContent}”`;
    const caveat = document.getElementById(number.getAttribute('aria-describedby') ?? '');
    if (!caveat || !isSeen(caveat)) return [`${name}: no caveat`];
    let block: Element | null = number;
    const sources = () =>
      [...(block?.querySelectorAll<HTMLAnchorElement>('a[data-source]') ?? [])].filter(
        (link) => !link.closest('[data-caveat-of]'),
      );
    while (block && !(block.contains(caveat) && sources().length > 0)) block = block.parentElement;
    return sources().some((link) => isSeen(link) && printed(link)) ? [] : [`${name}: no address`];
  });
}
