import { asksAnything } from '../../../views/figureList/query.ts';
import { chosenFigure } from '../choice.ts';
import { askAs } from './controls.ts';
import { placeLeft } from './placeLeft.ts';

/** What the list’s module does, once it is there. */
type Module = { readonly takeOver: (section: HTMLElement) => Promise<void> };

/** What tells that a reader reaches for the controls. */
const REACHING = ['focusin', 'pointerdown', 'touchstart', 'input'] as const;

/**
 * Shows the controls, and loads what makes them work when a reader first reaches for them, or comes with an address
 * that asks for something, or comes back to where the list was left. Until then, and where it cannot be loaded, the list stays as it is.
 */
export function wake(page: Document): void {
  const section = page.querySelector<HTMLElement>('.figure-list');
  const form = section?.querySelector('form');
  const output = form?.querySelector('output');
  const module = page.querySelector<HTMLMetaElement>('meta[name=module]')?.content;
  if (!section || !form || !output || module === undefined) return;
  const { getting = '', failed = '' } = section.dataset;
  let isAwake = false;
  const load = async () => {
    if (isAwake) return;
    isAwake = true;
    output.textContent = getting;
    try {
      const { takeOver }: Module = await import(/* @vite-ignore */ module);
      await takeOver(section);
    } catch {
      output.textContent = failed;
      isAwake = false;
    }
  };
  askAs(location.search, form);
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const reaching of REACHING) form.addEventListener(reaching, load, { passive: true });
  const isElsewhere = location.hash !== '' && !page.getElementById(chosenFigure());
  if (asksAnything(location.search) || isElsewhere || placeLeft() !== undefined) void load();
}
