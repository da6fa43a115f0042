import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The kinds of page that carry a script and a style sheet of their own: embeds carry only what they need. */
export type PageKind = 'page' | 'embed' | 'embedOverTime';

/** The script and the style sheet of each kind of page, small enough to stand in the page itself. */
export type Assets = Readonly<Record<PageKind, { readonly script: string; readonly style: string }>>;

/** Bundles and minifies what pages carry. Nothing is written. */
export async function buildAssets(): Promise<Assets> {
  // In the format that inline scripts need, a style sheet would be put into the script: each is a bundle of its own.
  const [page, embed, embedOverTime] = await Promise.all([
    assetsOf('page', 'page'),
    assetsOf('embed', 'embed'),
    assetsOf('embed', 'embedOverTime'),
  ]);
  return { page, embed, embedOverTime };
}

async function assetsOf(entry: 'page' | 'embed', sheet: PageKind): Promise<Assets[PageKind]> {
  const [script, style] = await Promise.all([
    bundle(`browser/${entry}.ts`, 'iife'),
    bundle(`styles/${sheet}.css`, 'es'),
  ]);
  return { script, style };
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
