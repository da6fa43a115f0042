import type { Site } from './site.ts';

/** Where the record with a hash stands for ever. */
export function recordAddress(sha256: string, site: Site): string {
  return `${site.base}data/v/${sha256}.json`;
}
