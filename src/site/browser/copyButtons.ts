import { copyText } from './copyText.ts';
import { wholeWords } from './wholeWords.ts';

/** Puts under each figure that stands in full a button that copies it with all its words. */
export function copyButtons(page: Document): void {
  const pattern = page.querySelector<HTMLElement>('.copy-words');
  if (!pattern) return;
  for (const entry of page.querySelectorAll('.entry')) {
    const number = entry.querySelector<HTMLElement>('data');
    const facts = entry.querySelector('.facts');
    const words = number && wholeWords(number)?.textContent;
    if (!facts || !words) continue;
    const copying = pattern.cloneNode(true) as HTMLElement;
    copying.hidden = false;
    const button = copying.querySelector('button');
    // Many buttons say the same: each is told from the others by the number it copies.
    button?.setAttribute('aria-label', `${button.textContent}: ${number.textContent}`);
    button?.addEventListener('click', () => copy(copying, words));
    facts.after(copying);
  }
}

/** Copies words; where that is forbidden they stand under the button, selected. */
async function copy(copying: HTMLElement, words: string): Promise<void> {
  const status = copying.querySelector('[role=status]');
  if (!status) return;
  status.textContent = '';
  const field = copying.querySelector('textarea') ?? document.createElement('textarea');
  field.readOnly = true;
  field.value = words;
  field.setAttribute('aria-label', copying.dataset.words ?? '');
  copying.append(field);
  const isCopied = await copyText(field);
  if (isCopied) field.remove();
  status.textContent = (isCopied ? copying.dataset.copied : copying.dataset.notCopied) ?? '';
}
