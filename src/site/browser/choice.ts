/** The one figure that a reader has chosen: it is the address, so it survives reload, back and sharing. */
export function chosenFigure(): string {
  return decodeURIComponent(location.hash.slice(1));
}

/** Chooses a figure, or none with an empty id. A choice by hand can be taken back with the back button. */
export function chooseFigure(id: string, how: 'push' | 'replace'): void {
  const address = id === '' ? location.pathname + location.search : `#${id}`;
  if (id !== chosenFigure()) history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
  // Also where the same is chosen again: it may be at another place of the page.
  dispatchEvent(new Event(CHOSEN));
}

/**
 * Listens to every choice, however it was made; the listener also hears of the one that the page opens with. What comes
 * back stops listening.
 */
export function onChoice(listener: () => void): () => void {
  addEventListener(CHOSEN, listener);
  addEventListener('popstate', listener);
  listener();
  return () => {
    removeEventListener(CHOSEN, listener);
    removeEventListener('popstate', listener);
  };
}

const CHOSEN = 'figure-chosen';
