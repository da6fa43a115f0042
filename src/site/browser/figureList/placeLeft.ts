/** The row at the window's start when the list was left, from the entry of the browser's history. */
export function placeLeft(): string | undefined {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'row' in state && typeof state.row === 'string'
    ? state.row
    : undefined;
}

/** Notes in the browser's history which row stands at the window's start, for a reader who reloads or comes back. */
export function notePlace(listed: HTMLElement): void {
  const isAbove = listed.getBoundingClientRect().top >= 0;
  const rows = [...listed.querySelectorAll('.figure-row')];
  const row = isAbove ? undefined : rows.find((one) => one.getBoundingClientRect().bottom > 1);
  // The browser knows the pixel, not the row: the rows above are not there yet when it looks for it.
  history.scrollRestoration = row ? 'manual' : 'auto';
  history.replaceState(row ? { row: row.id } : null, '');
}
