import type { Linked } from './linked.ts';

/**
 * Linked data as mark-up for a page: a block of data that no browser runs, so that no policy need allow it. No `<` stands
 * in it, since that alone could end the block early. Nothing where there is nothing to say.
 */
export function printLinked(linked: readonly Linked[]): string {
  if (linked.length === 0) return '';
  const graph = JSON.stringify({ '@context': 'https://schema.org', '@graph': linked });
  return `<script type="application/ld+json">${graph.replaceAll('<', '\\u003c')}</script>`;
}
