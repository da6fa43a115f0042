import { chooseFigure, chosenFigure, onChoice } from './choice.ts';

/** What a figure stands in: an entry, a crowd, a row of a list or of a table. */
const BLOCK = 'article, li, tr';

/**
 * Marks the chosen figure wherever it stands on the page. Its number is a link to itself, so that it is chosen by
 * pointer, touch or key alike; Escape lets go of it. Nothing moves: its words stand beside it wherever it is chosen.
 */
export function markChoice(page: Document): void {
  const note = page.querySelector<HTMLElement>('.selection');
  const status = page.querySelector<HTMLElement>('.selection-status');
  // With a script the mark follows the choice; without one, it follows the address.
  page.documentElement.dataset.picks = '';
  const show = () => {
    const picks = mark(page, chosenFigure());
    if (note) place(note, picks, note.closest('.picked') ?? picks[0]?.closest(BLOCK));
    status?.replaceChildren(...(note && picks.length > 0 ? wordsOf(note) : []));
  };
  const letGo = () => {
    const block = page.activeElement?.closest('.picked') ?? note?.closest('.picked');
    const hadFocus = block?.contains(page.activeElement) ?? false;
    if (!page.querySelector('.picked')) return;
    chooseFigure('', 'replace');
    if (hadFocus) block?.querySelector<HTMLElement>('a.pick')?.focus({ preventScroll: true });
  };

  page.addEventListener('click', (event) => {
    const pick = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.pick') : null;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!pick || !isPlain) return;
    event.preventDefault();
    // Choosing at one place must not send a reader to another: the note goes where the choice was made.
    if (note) pick.closest(BLOCK)?.append(note);
    chooseFigure(pick.hash.slice(1), 'push');
  });
  note?.querySelector('.clear')?.addEventListener('click', (event) => {
    event.preventDefault();
    letGo();
  });
  page.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') letGo();
  });
  onChoice(show);
}

/** Marks every block of a figure; gives the numbers by which it can be chosen. */
function mark(page: Document, id: string): readonly HTMLAnchorElement[] {
  for (const block of page.querySelectorAll('.picked')) block.classList.remove('picked');
  for (const pick of page.querySelectorAll('a.pick[aria-current]')) pick.removeAttribute('aria-current');
  const picks = [...page.querySelectorAll<HTMLAnchorElement>('a.pick')].filter(({ hash }) => hash === `#${id}`);
  for (const pick of picks) {
    pick.setAttribute('aria-current', 'true');
    pick.closest(BLOCK)?.classList.add('picked');
  }
  return picks;
}

/** Puts the note into a block of the chosen figure, with links to its others; hides it where nothing is chosen. */
function place(note: HTMLElement, picks: readonly HTMLAnchorElement[], own: Element | null | undefined): void {
  note.hidden = picks.length === 0;
  if (note.parentElement !== own) own?.append(note);
  const others = picks.filter((pick) => pick.closest(BLOCK) !== own);
  note
    .querySelector('.places')
    ?.replaceChildren(...others.flatMap((pick, index) => (index === 0 ? [linkTo(pick)] : [' · ', linkTo(pick)])));
}

/** What a note says, to be read out: without links, but with its days as days. */
function wordsOf(note: HTMLElement): ChildNode[] {
  const words = note.cloneNode(true) as HTMLElement;
  for (const link of words.querySelectorAll('a')) link.replaceWith(' ', ...link.childNodes);
  return [...words.childNodes];
}

/** A link to another place of the chosen figure, named by the section it stands in. */
function linkTo(pick: HTMLAnchorElement): HTMLAnchorElement {
  const heading = pick.closest('section')?.querySelector('h2');
  const link = document.createElement('a');
  link.href = pick.href;
  link.append(...[...(heading?.childNodes ?? [])].map((node) => node.cloneNode(true)));
  link.addEventListener('click', (event) => {
    event.preventDefault();
    pick.focus({ preventScroll: true });
    pick.closest(BLOCK)?.scrollIntoView({ block: 'center' });
  });
  return link;
}
