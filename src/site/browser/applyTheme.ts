/** Takes `?theme=light|dark` from the address; anything else is left to the reader's own setting. */
export function applyTheme(search: string, root: HTMLElement): void {
  const theme = new URLSearchParams(search).get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
}
