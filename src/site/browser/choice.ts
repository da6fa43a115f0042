/** The one figure that a reader has chosen: it is the address, so it survives reload, back and sharing. */
export function chosenFigure(): string {
  return decodeURIComponent(location.hash.slice(1));
}

/** Chooses a figure, or none with an empty id. A choice by hand can be taken back with the back button. */
export function chooseFigure(id: string, how: 'push' | 'replace'): void {
  if (id === chosenFigure()) return;
  const address = id === '' ? location.pathname + location.search : `#${id}`;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  dispatchEvent(new Event(CHOSEN));
}

/** Listens to every choice, however it was made; the listener also hears of the one that the page opens with. */
export function onChoice(listener: () => void): void {
  addEventListener(CHOSEN, listener);
  addEventListener('popstate', listener);
  listener();
}

const CHOSEN = 'figure-chosen';
