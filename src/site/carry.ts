import { type Assets, type PageKind, SCRIPTS } from './assets.ts';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';

/** What a page carries beside its words, as mark-up, and the policy that allows exactly that. */
export type Carried = { readonly markup: string; readonly policy: string | undefined };

/** Style and script inside the page itself: one request, no flash, and it works in a frame without an origin. */
export function carryInside(assets: Assets, kind: PageKind): Carried {
  const { script, style } = assets[kind];
  return {
    markup: `<style>${style}</style><script>${script}</script>`,
    policy: contentSecurityPolicy(style, script, kind),
  };
}

/** Style and script as files of the source, while working on the site. */
export function carryLinked(kind: PageKind): Carried {
  return {
    markup: `<link rel="stylesheet" href="/src/site/styles/${kind}.css"><script type="module" src="/src/site/browser/${SCRIPTS[kind]}.ts"></script>`,
    policy: undefined,
  };
}
