import { LANGUAGES } from '../../story/schema/text.ts';
import type { Site } from '../site.ts';

/** What is sent with an answer, by name. */
export type Headers = Readonly<Record<string, string>>;

/** Addresses under the site's base that are sent with more: `:name` stands for one part, a closing `*` for any rest. */
export type HeaderClass = { readonly pattern: string; readonly headers: Headers };

/** What is sent with every answer, an error too. */
export function everywhere({ origin }: Site): Headers {
  return {
    // Public data, no credentials: any page may read it, also one in a sandbox without an origin.
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    // Readers may be where having read this is dangerous.
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=(), clipboard-write=(self)',
    'X-Content-Type-Options': 'nosniff',
    ...(origin?.startsWith('https:') && { 'Strict-Transport-Security': 'max-age=31536000' }),
    // No Content-Security-Policy: each page carries its own, with the hashes of its own style and script. What only a
    // header could add is who may frame us, and `frame-ancestors *` allows fewer than silence does: it shuts out hosts
    // without an origin, as in a sandbox or an app. For the same reason there is no X-Frame-Options.
  };
}

/** What is sent with what is there, unless its class says otherwise: a correction is seen within five minutes. */
export const FRESH: Headers = { 'Cache-Control': 'public, max-age=300' };

/** For what is named by its content. */
const FOR_EVER: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** A host that asks this of all it loads may only frame pages that ask it too. Ours load nothing from elsewhere. */
const ISOLATED: Headers = { 'Cross-Origin-Embedder-Policy': 'require-corp' };

/** The classes of address that are sent with more, or otherwise cached. */
export const CLASSES: readonly HeaderClass[] = [
  ...['', ...LANGUAGES.map((language) => `${language}/`)]
    .flatMap((prefix) => [`${prefix}embed/*`, `${prefix}as-known/:day/embed/*`])
    .map((pattern) => ({ pattern, headers: ISOLATED })),
  { pattern: 'assets/*', headers: FOR_EVER },
  { pattern: 'data/v/*', headers: FOR_EVER },
];

/** What is sent with the page or file at an address under the site's base. */
export function headersOf(address: string, site: Site): Headers {
  const own = CLASSES.filter(({ pattern }) => matcherOf(pattern).test(address)).map(({ headers }) => headers);
  return Object.assign({}, everywhere(site), FRESH, ...own);
}

/** What a pattern means, as a regular expression over whole addresses. */
function matcherOf(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replace(/:\w+/g, '[^/]+').replace(/\*$/, '.*')}$`);
}
