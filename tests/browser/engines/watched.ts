import { type Served, serveFolder, servePage } from '../serve.ts';
import type { Place } from './tab.ts';

/**
 * What no driver tells of every engine alike, a page can tell of itself: errors, what its policy forbids, what it
 * writes to the console, and what it is told by others. Stands before the page's policy, and so is not forbidden by it.
 */
function watch(): void {
  const seen = { faults: [] as string[], heard: [] as unknown[] };
  Object.assign(window, { seen });
  const note = (fault: unknown) => seen.faults.push(String(fault));
  addEventListener(
    'error',
    ({ message, target }) => note(message ?? `not loaded: ${(target as Element).outerHTML}`),
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => note(reason));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    note(`forbidden by ${effectiveDirective}: ${blockedURI} ${sample}`),
  );
  addEventListener('message', ({ data }) => seen.heard.push(data));
  for (const kind of ['error', 'warn'] as const) console[kind] = (...words: unknown[]) => note(words.join(' '));
  document.currentScript?.remove();
}

type Watched = { readonly seen: { readonly faults: string[]; readonly heard: unknown[] } };

const isWatched = (html: string) =>
  html.replace(/<head>|(?=<title>)/, (head) => `${head}<script>(${watch})()</script>`);

/** Serves a built site whose pages tell what goes wrong in them. */
export const serveWatched = (folder: string): Promise<Served> => serveFolder(folder, isWatched);

/** Serves a host's page that tells what goes wrong in it and what it hears. */
export const serveWatchedPage = (html: string): Promise<Served> => servePage(isWatched(html));

/** What went wrong in a page since this was last asked. Throws where nobody watched. */
export const faultsIn = (place: Place): Promise<string[]> =>
  place.run(() => (window as unknown as Watched).seen.faults.splice(0));

/** What a page was told since this was last asked. */
export const heardIn = (place: Place): Promise<unknown[]> =>
  place.run(() => (window as unknown as Watched).seen.heard.splice(0));
