import { copyText } from '../copyText.ts';

/** Copies what a reader takes away when the button beside it is pressed, and says whether it could. */
export function copyTaken(page: Document): void {
  page.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('.taken button') : null;
    const taken = button?.closest('.taken');
    const field = taken?.querySelector<HTMLInputElement>('input, textarea');
    const status = taken?.querySelector('[role=status]');
    if (!button || !field || !status) return;
    // Said anew each time: a status that does not change is not heard.
    status.textContent = '';
    const isCopied = await copyText(field);
    status.textContent = (isCopied ? button.dataset.copied : button.dataset.notCopied) ?? '';
  });
}
