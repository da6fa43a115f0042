import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The style sheet and the script of every page, small enough to stand in the page itself. */
export type Assets = { readonly style: string; readonly script: string };

/** Bundles and minifies what every page carries. Nothing is written. */
export async function buildAssets(): Promise<Assets> {
  // Two bundles: in the format that inline scripts need, a style sheet would be put into the script.
  const [style, script] = await Promise.all([bundle('styles/page.css', 'es'), bundle('browser/entry.ts', 'iife')]);
  return { style, script };
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

/** The Content-Security-Policy source for an inline style or script: its SHA-256, as CSP level 2 writes it. */
export function hashSource(inline: string): string {
  return `'sha256-${createHash('sha256').update(inline).digest('base64')}'`;
}
