import { bringPicture, say } from './picture/bringPicture.ts';
import { wordsInPng } from './picture/wordsInPng.ts';

/** Wakes the buttons that put a picture on the clipboard, with all its words for where no picture can be pasted. */
export function copyPictures(page: Document): void {
  // Neither is there where the page came over an open connection.
  if (!navigator.clipboard?.write || !('ClipboardItem' in self)) return;
  for (const button of page.querySelectorAll<HTMLElement>('.save-picture button')) {
    button.hidden = false;
    button.addEventListener('click', () => copy(button));
  }
}

async function copy(button: HTMLElement): Promise<void> {
  const link = button.parentElement?.querySelector<HTMLAnchorElement>('[href$=".png"]');
  const picture = bringPicture(button, link?.href ?? '');
  if (!picture) return;
  const { copied, notCopied } = button.parentElement?.dataset ?? {};
  try {
    // Handed over before it is there: a browser lets a page copy only at the press of a button.
    const item = new ClipboardItem({ 'image/png': picture, 'text/plain': picture.then(wordsInPng) });
    await navigator.clipboard.write([item]);
    say(button, copied);
  } catch {
    await picture.then(
      () => say(button, notCopied),
      (error: Error) => error.name !== 'AbortError' && say(button, notCopied),
    );
  }
}
