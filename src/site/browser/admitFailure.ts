/** Says on the page, in the words it carries for this, that some of its controls are missing. */
export function admitFailure(page: Document): void {
  const notice = page.querySelector<HTMLElement>('.script-failed');
  if (notice) notice.textContent = notice.dataset.words ?? '';
  // Too early: the page is not there yet.
  else if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', () => admitFailure(page));
}
