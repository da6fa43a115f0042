import type { Page } from './pages.ts';

/** What tells an embed from all others of its language and day: `embed/figure/freed/` is `figure/freed`. */
export function viewAt(address: string): string {
  return /embed\/(.*)\/$/.exec(address)?.[1] ?? '';
}

/** Where an embed’s snippet stands under the site’s base. */
export function snippetAddress({ address }: Page): string {
  return `${address}snippet.txt`;
}

/** Where an embed’s oEmbed answer stands under the site’s base: `embed/ledger/` has `oembed/ledger.en.json`. */
export function oEmbedAddress({ address, language, day }: Page): string {
  return `oembed/${day === undefined ? '' : `as-known/${day}/`}${viewAt(address)}.${language}.json`;
}
