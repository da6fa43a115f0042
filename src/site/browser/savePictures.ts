import { bringPicture } from './picture/bringPicture.ts';

/**
 * Pictures take their time on a slow connection: links that save them show how far they have come. Where that is not to
 * be had a link does what it does without a script; and so it does with a modifier held or another button pressed.
 */
export function savePictures(page: Document): void {
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.save-picture a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void save(link);
  });
}

async function save(link: HTMLAnchorElement): Promise<void> {
  // Beside the page, so that its click is nobody’s but the browser’s.
  const saved = link.cloneNode() as HTMLAnchorElement;
  try {
    const picture = await bringPicture(link, link.href);
    if (!picture) return;
    saved.download = link.pathname.split('/').at(-1) ?? '';
    saved.href = URL.createObjectURL(picture);
    // Some browsers begin to read it later.
    setTimeout(() => URL.revokeObjectURL(saved.href), 60_000);
  } catch (error) {
    if ((error as Error).name === 'AbortError') return;
  }
  saved.click();
}
