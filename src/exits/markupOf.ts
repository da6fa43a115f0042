import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/**
 * Mark-up to be handed out. Names of attributes are in small letters, since not every filter of a host knows that case
 * means nothing in HTML; in text there are no straight quotes, so that nothing but an attribute is met.
 */
export function markupOf(node: ReactNode): string {
  return renderToStaticMarkup(node).replace(/ [a-zA-Z-]+="/g, (name) => name.toLowerCase());
}
