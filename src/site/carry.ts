import { type Assets, MODULES, type PageKind, SCRIPTS } from './assets.ts';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';

/** What a page carries beside its words, as mark-up, and the policy that allows exactly that. */
export type Carried = { readonly markup: string; readonly policy: string | undefined };

/** Style and script inside the page itself: one request, no flash, and it works in a frame without an origin. */
export function carryInside(assets: Assets, kind: PageKind, base: string): Carried {
  const { script, style, module } = assets[kind];
  return {
    markup: `${module ? nameModule(base + module) : ''}<style>${style}</style><script>${script}</script>`,
    policy: contentSecurityPolicy(style, script, kind),
  };
}

/** Style and script as files of the source, while working on the site. */
export function carryLinked(kind: PageKind): Carried {
  const module = MODULES[kind];
  return {
    markup: `${module ? nameModule(`/src/site/browser/${module}`) : ''}<link rel="stylesheet" href="/src/site/styles/${kind}.css"><script type="module" src="/src/site/browser/${SCRIPTS[kind]}.ts"></script>`,
    policy: undefined,
  };
}

/** Tells the page’s script where its module is, without loading it. */
function nameModule(address: string): string {
  return `<meta name="module" content="${address}">`;
}
