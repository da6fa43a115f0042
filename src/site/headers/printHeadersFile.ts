import type { Site } from '../site.ts';
import { CLASSES, everywhere, FRESH, type Headers } from './headerTable.ts';

/**
 * The table as Netlify and Cloudflare Pages read it: a pattern, and under it what to send. Every pattern that fits an
 * address counts, and a header that is named twice is sent with both values; so none is, for any address.
 */
export function printHeadersFile(addresses: readonly string[], site: Site): string {
  const blocks = new Map<string, Headers>([['*', everywhere(site)]]);
  const add = (pattern: string, headers: Headers) => blocks.set(pattern, { ...blocks.get(pattern), ...headers });
  for (const { pattern, headers } of CLASSES) add(pattern, headers);
  for (const address of addresses) {
    const pattern = widest(address);
    if (pattern !== undefined) add(pattern, FRESH);
  }
  const lines = [...blocks].flatMap(([pattern, headers]) => [
    site.base + pattern,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  return ['# Belongs at the root of what is published.', ...lines, ''].join('\n');
}

/** The patterns that say themselves how long to keep what they name. */
const KEPT = CLASSES.filter(({ headers }) => 'Cache-Control' in headers).map(({ pattern }) => pattern.slice(0, -1));

/** The widest pattern that fits an address and nothing that is kept otherwise; undefined for what is. */
function widest(address: string): string | undefined {
  if (KEPT.some((folder) => address.startsWith(folder))) return undefined;
  const folders = [...address.matchAll(/\//g)].map(({ index }) => address.slice(0, index + 1));
  const free = folders.find((folder) => !KEPT.some((kept) => kept.startsWith(folder)));
  return free === undefined ? address : `${free}*`;
}
