import { admitFailure } from './admitFailure.ts';
import { begin } from './begin.ts';

/**
 * Starts the script of a page that has controls. Should a part of it fail, then or later under a reader's hands, the
 * page, which is complete without any, says that something is missing.
 */
export function beginPage(...parts: Parameters<typeof begin>[0]): void {
  const failed = () => admitFailure(document);
  // Scripts of others are no concern of ours; warnings carry no error.
  addEventListener('error', ({ error, filename }) => {
    if (error && filename.startsWith(location.origin)) failed();
  });
  begin(parts, failed);
}
