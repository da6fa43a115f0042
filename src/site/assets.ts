import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Which script goes with each style sheet: embeds and frozen pages carry only what they need. */
export const SCRIPTS = {
  page: 'page',
  asKnown: 'asKnown',
  figureList: 'figureList',
  figureTime: 'page',
  builder: 'builder',
  embed: 'embed',
  embedOverTime: 'embed',
  embedCounting: 'embed',
  embedJourney: 'embed',
  embedWhoSays: 'embed',
} as const;

/** The script that a kind of page loads once its reader reaches for what needs it. */
export const MODULES: Partial<Record<PageKind, string>> = { figureList: 'figureList/takeOver.tsx' };

/** The kinds of page, each with a style sheet of its own. */
export type PageKind = keyof typeof SCRIPTS;

export const PAGE_KINDS = Object.keys(SCRIPTS) as readonly PageKind[];

/** What a kind of page carries: small enough to stand in the page itself; and where its module stands, if it has one. */
type Carried = { readonly script: string; readonly style: string; readonly module?: string };

/** A script too large for a page, as a file of the site. */
type Module = { readonly address: string; readonly content: string };

export type Assets = Readonly<Record<PageKind, Carried>> & {
  /** Scripts too large for a page, each a file of its own. */
  readonly modules: readonly Module[];
};

/** Bundles and minifies what pages carry. Nothing is written. */
export async function buildAssets(): Promise<Assets> {
  const modules: Module[] = [];
  // In the format that inline scripts need, a style sheet would be put into the script: each is a bundle of its own.
  const bundles = PAGE_KINDS.map(async (kind) => {
    const entry = MODULES[kind];
    const [script, style, module] = await Promise.all([
      bundle(`browser/${SCRIPTS[kind]}.ts`, 'iife'),
      bundle(`styles/${kind}.css`, 'es'),
      entry && bundle(`browser/${entry}`, 'es'),
    ]);
    if (!module) return [kind, { script, style }] as const;
    // Named by what is in it, so that it can be kept for ever.
    const address = `assets/${kind}-${createHash('sha256').update(module).digest('hex').slice(0, 16)}.js`;
    modules.push({ address, content: module });
    return [kind, { script, style, module: address }] as const;
  });
  const carried = Object.fromEntries(await Promise.all(bundles)) as Record<PageKind, Carried>;
  return { ...carried, modules };
}

/** One script or style sheet of a page, bundled and minified. */
export async function bundle(entry: string, format: 'es' | 'iife'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    // Whatever the environment says: a reader is sent React’s production build.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(entry, import.meta.url)),
        output: { format },
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const files = [result].flat().flatMap((built) => ('output' in built ? built.output : []));
  const texts = files.map((file) => (file.type === 'chunk' ? file.code : String(file.source)));
  return texts
    .join('')
    .replace(/\/\*\$vite\$:\d+\*\//g, '')
    .trim();
}
