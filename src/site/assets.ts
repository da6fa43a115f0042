import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The kinds of page that carry a style sheet of their own: embeds carry only what they need. */
export type PageKind = 'page' | 'embed';

/** The script of every page and the style sheet of each kind, small enough to stand in the page itself. */
export type Assets = { readonly script: string; readonly styles: Readonly<Record<PageKind, string>> };

/** Bundles and minifies what pages carry. Nothing is written. */
export async function buildAssets(): Promise<Assets> {
  // In the format that inline scripts need, a style sheet would be put into the script: each is a bundle of its own.
  const [script, page, embed] = await Promise.all([
    bundle('browser/entry.ts', 'iife'),
    bundle('styles/page.css', 'es'),
    bundle('styles/embed.css', 'es'),
  ]);
  return { script, styles: { page, embed } };
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
