import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Which script goes with each style sheet: embeds and frozen pages carry only what they need. */
export const SCRIPTS = {
  page: 'page',
  asKnown: 'asKnown',
  embed: 'embed',
  embedOverTime: 'embed',
  embedCounting: 'embed',
  embedWhoSays: 'embed',
} as const;

/** The kinds of page, each with a style sheet of its own. */
export type PageKind = keyof typeof SCRIPTS;

export const PAGE_KINDS = Object.keys(SCRIPTS) as readonly PageKind[];

/** The script and the style sheet of each kind of page, small enough to stand in the page itself. */
export type Assets = Readonly<Record<PageKind, { readonly script: string; readonly style: string }>>;

/** Bundles and minifies what pages carry. Nothing is written. */
export async function buildAssets(): Promise<Assets> {
  // In the format that inline scripts need, a style sheet would be put into the script: each is a bundle of its own.
  const bundles = PAGE_KINDS.map(async (kind) => {
    const [script, style] = await Promise.all([
      bundle(`browser/${SCRIPTS[kind]}.ts`, 'iife'),
      bundle(`styles/${kind}.css`, 'es'),
    ]);
    return [kind, { script, style }] as const;
  });
  return Object.fromEntries(await Promise.all(bundles)) as Assets;
}

async function bundle(entry: string, format: 'es' | 'iife'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: fileURLToPath(new URL(entry, import.meta.url)), output: { format } },
    },
  });
  const files = [result].flat().flatMap((built) => ('output' in built ? built.output : []));
  const texts = files.map((file) => (file.type === 'chunk' ? file.code : String(file.source)));
  return texts
    .join('')
    .replace(/\/\*\$vite\$:\d+\*\//g, '')
    .trim();
}
