/** What is wrong with a page, and the numbers that stand in it, by the ids of their figures or sums. */
export type Inspection = {
  readonly faults: readonly string[];
  readonly numbers: readonly { readonly figure: string; readonly words: string }[];
};

/**
 * Holds a page, as it stands on the screen, against the contract. Runs inside the browser, so it may use nothing from
 * outside itself. A number's caveat must be the element that `aria-describedby` names, on screen, at most 96 px away,
 * covered by nothing; the smallest block around both must hold a source; digits stand in no other element.
 */
export function inspectPage(): Inspection {
  const LARGEST_GAP = 96;
  const ALLOWED =
    'data[data-figure], data[data-derived], time, [data-tick], [data-verbatim], code, input, select, textarea, option, output';
  const faults: string[] = [];
  const numbers: { figure: string; words: string }[] = [];

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement;
    if (!parent || parent.closest('script, style') || !/\p{Nd}/u.test(text.nodeValue ?? '')) continue;
    if (!parent.closest(ALLOWED)) faults.push(`digits outside the contract’s elements: “${text.nodeValue?.trim()}”`);
  }

  const isOnScreen = (element: Element) => {
    const box = element.getBoundingClientRect();
    return (
      box.width > 0 && box.height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    );
  };
  const gapBetween = (one: DOMRect, other: DOMRect) =>
    Math.hypot(
      Math.max(0, one.left - other.right, other.left - one.right),
      Math.max(0, one.top - other.bottom, other.top - one.bottom),
    );
  const covers = (element: Element) => {
    const { top: above } = element.getBoundingClientRect();
    if (above < 20 || above > innerHeight - 60) scrollBy({ top: above - innerHeight / 2, behavior: 'instant' });
    const box = element.getClientRects()[0];
    if (!box) return 'no box';
    const x = box.left + Math.min(box.width / 2, 40);
    const top = document.elementFromPoint(x, box.top + Math.min(box.height / 2, 8));
    return top && (element.contains(top) || top.contains(element))
      ? undefined
      : (top?.outerHTML.slice(0, 80) ?? 'off the page');
  };

  for (const number of document.querySelectorAll<HTMLDataElement>('data')) {
    const figure = number.dataset.figure ?? number.dataset.derived ?? '';
    const words = number.textContent ?? '';
    const name = `${figure} “${words}”`;
    if (!figure) faults.push(`${name}: a number without data-figure or data-derived`);
    if (!number.dataset.hedge) faults.push(`${name}: no data-hedge`);
    numbers.push({ figure, words });
    if (!isOnScreen(number)) {
      const isFolded = number.closest('details:not([open])') !== null;
      if (!isFolded) faults.push(`${name}: not on screen`);
      continue;
    }
    const caveat = document.getElementById(number.getAttribute('aria-describedby') ?? '');
    if (!caveat || caveat.dataset.caveatOf !== figure) {
      faults.push(`${name}: aria-describedby names no caveat of it`);
      continue;
    }
    if (!isOnScreen(caveat) || (caveat.innerText ?? '').trim().length < 20)
      faults.push(`${name}: its caveat is not visible`);
    const gap = gapBetween(number.getBoundingClientRect(), caveat.getBoundingClientRect());
    if (gap > LARGEST_GAP) faults.push(`${name}: its caveat is ${Math.round(gap)} px away`);
    for (const [what, element] of [
      ['number', number],
      ['caveat', caveat],
    ] as const) {
      const cover = covers(element);
      if (cover) faults.push(`${name}: its ${what} is covered by ${cover}`);
    }
    let block: Element | null = number;
    while (block && !block.contains(caveat)) block = block.parentElement;
    while (block && block !== document.body && !block.querySelector('a[data-source], [data-source]'))
      block = block.parentElement;
    const around = block?.querySelectorAll('[data-caveat-of]').length ?? 0;
    const isOwn = block !== null && block !== document.body && (block.matches('article, li') || around === 1);
    if (!isOwn) faults.push(`${name}: no source in its block`);
    const box = number.getBoundingClientRect();
    if (box.left < -0.5 || box.right > innerWidth + 0.5) faults.push(`${name}: sticks out of the page`);
  }

  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth)
    faults.push(`the page scrolls sideways: ${scrollWidth} px on a screen of ${clientWidth}`);
  return { faults, numbers };
}
