import { applyTheme } from './applyTheme.ts';
import { printAddresses } from './printAddresses.ts';

/** One part of a page's script: it wakes what it finds on the page, and does nothing where there is nothing for it. */
type Part = (page: Document) => unknown;

/**
 * Starts a page's script: the theme before anything is painted, its parts when the page is there. A part that fails
 * takes no other with it, and whoever wants to know of it is told.
 */
export function begin(parts: readonly Part[], failed?: () => void): void {
  const attempt = async (part: Part) => {
    try {
      await part(document);
    } catch (error) {
      console.error(error);
      failed?.();
    }
  };
  void attempt((page) => applyTheme(location.search, page.documentElement));
  document.addEventListener('DOMContentLoaded', () => {
    for (const part of parts) void attempt(part);
    // Without an origin of our own we are sandboxed, and the host may have forbidden us to open links. In a sandbox
    // that leaves us our origin it may have, too, but a page cannot find that out: no link fails audibly.
    if (self.origin === 'null') void attempt(printAddresses);
  });
}
