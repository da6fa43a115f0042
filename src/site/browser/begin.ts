import { admitFailure } from './admitFailure.ts';
import { applyTheme } from './applyTheme.ts';
import { printAddresses } from './printAddresses.ts';

/** One part of a page's script: it wakes what it finds on the page, and does nothing where there is nothing for it. */
type Part = (page: Document) => unknown;

/**
 * Starts a page's script: the theme before anything is painted, its parts when the page is there. A part that fails
 * takes no other with it, and the page, which is complete without any, says that something is missing.
 */
export function begin(...parts: readonly Part[]): void {
  const attempt = async (part: Part) => {
    try {
      await part(document);
    } catch (error) {
      console.error(error);
      admitFailure(document);
    }
  };
  // What fails later, under a reader's hands. Scripts of others are no concern of ours; warnings carry no error.
  addEventListener('error', ({ error, filename }) => {
    if (error && filename.startsWith(location.origin)) admitFailure(document);
  });
  void attempt((page) => applyTheme(location.search, page.documentElement));
  document.addEventListener('DOMContentLoaded', () => {
    for (const part of parts) void attempt(part);
    // Without an origin of our own we are sandboxed, and the host may have forbidden us to open links. In a sandbox
    // that leaves us our origin it may have, too, but a page cannot find that out: no link fails audibly.
    if (self.origin === 'null') void attempt(printAddresses);
  });
}
