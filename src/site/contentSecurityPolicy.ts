import { createHash } from 'node:crypto';
import { MODULES, type PageKind } from './assets.ts';

/**
 * The page's Content-Security-Policy, in the part that a `<meta>` may carry. Style and script stand in the page and
 * are named by hash, so nothing else runs and no other origin is asked for anything. A page that wakes may load its
 * module from its own site, for which a `<meta>` policy has no narrower word.
 */
export function contentSecurityPolicy(style: string, script: string, kind: PageKind): string {
  return [
    "default-src 'none'",
    `script-src ${hashSource(script)}${MODULES[kind] ? " 'self'" : ''}`,
    `style-src ${hashSource(style)}`,
    "img-src 'self' data:",
    // An embed is one document and asks for nothing; a page may fetch the words of a long list from its own site.
    ...(!kind.startsWith('embed') ? ["connect-src 'self'"] : []),
    // The page on which embeds are chosen shows them as they will stand.
    ...(kind === 'builder' ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** A policy's name for an inline style or script: its SHA-256, as CSP level 2 writes it. */
function hashSource(inline: string): string {
  return `'sha256-${createHash('sha256').update(inline).digest('base64')}'`;
}
