import { execFileSync } from 'node:child_process';
import { toolPath } from '../tools.ts';

function pandoc(input: string, ...options: string[]): string {
  return execFileSync(toolPath('pandoc'), [...options, '--wrap=none'], { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
}

/** A reference as pandoc reads it. */
export type Read = { readonly id: string; readonly [field: string]: unknown };

/** References as pandoc reads them, which knows nothing of how they were written. */
export function readBibtex(bibtex: string): readonly Read[] {
  return JSON.parse(pandoc(bibtex, '-f', 'bibtex', '-t', 'csljson'));
}

/** Each reference as pandoc's own citation processor prints it in a bibliography, by its id. */
export function renderReferences(references: string, format: 'bibtex' | 'csljson'): ReadonlyMap<string, string> {
  const html = pandoc(references, '-f', format, '-t', 'html', '--citeproc');
  const entries = html.matchAll(/<div id="ref-([^"]+)" class="csl-entry"[^>]*>(.*?)<\/div>/gs);
  return new Map([...entries].map(([, id = '', entry = '']) => [id, plain(entry)]));
}

function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
