import { chooseFigure, chosenFigure, onChoice } from './choice.ts';

/**
 * Marks the chosen figure wherever it stands on the page. Its number is a link to itself, so that it is chosen by
 * pointer, touch or key alike; Escape lets go of it. Nothing moves: its words stand beside it wherever it is chosen.
 */
export function markChoice(page: Document): void {
  const note = page.querySelector<HTMLElement>('.selection');
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
    letGo(page);
  });
  page.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') letGo(page);
  });
  onChoice(() => mark(page, chosenFigure(), note));
}

const BLOCK = 'article, li';

function letGo(page: Document): void {
  const chosen = page.querySelector<HTMLElement>('.picked a.pick');
  if (!chosen) return;
  chooseFigure('', 'replace');
  // The note takes the focus with it when it goes.
  if (page.activeElement === page.body) chosen.focus({ preventScroll: true });
}

function mark(page: Document, id: string, note: HTMLElement | null): void {
  for (const block of page.querySelectorAll('.picked')) block.classList.remove('picked');
  for (const pick of page.querySelectorAll('a.pick[aria-current]')) pick.removeAttribute('aria-current');
  const picks = [...page.querySelectorAll<HTMLAnchorElement>('a.pick')].filter(({ hash }) => hash === `#${id}`);
  for (const pick of picks) {
    pick.setAttribute('aria-current', 'true');
    pick.closest(BLOCK)?.classList.add('picked');
  }
  if (!note) return;
  note.hidden = picks.length === 0;
  const own = note.closest('.picked') ?? picks[0]?.closest(BLOCK);
  if (note.parentElement !== own) own?.append(note);
  note.querySelector('.places')?.replaceChildren(...picks.flatMap((pick) => placeOf(pick, own)));
}

/** A link to another place of the chosen figure, named by the section it stands in. */
function placeOf(pick: HTMLAnchorElement, own: Element | null | undefined): (Node | string)[] {
  const block = pick.closest<HTMLElement>(BLOCK);
  if (!block || block === own) return [];
  const heading = pick.closest('section')?.querySelector('h2');
  const link = document.createElement('a');
  link.href = pick.href;
  link.append(...[...(heading?.childNodes ?? [])].map((node) => node.cloneNode(true)));
  link.addEventListener('click', (event) => {
    event.preventDefault();
    pick.focus({ preventScroll: true });
    block.scrollIntoView({ block: 'center' });
  });
  return [' ', link];
}
