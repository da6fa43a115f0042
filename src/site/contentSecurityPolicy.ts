import { type Assets, hashSource } from './assets.ts';

/**
 * The page's Content-Security-Policy, in the part that a `<meta>` may carry. Style and script stand in the page and
 * are named by hash, so nothing else runs and no other origin is asked for anything.
 */
export function contentSecurityPolicy({ style, script }: Assets): string {
  return [
    "default-src 'none'",
    `script-src ${hashSource(script)}`,
    `style-src ${hashSource(style)}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
