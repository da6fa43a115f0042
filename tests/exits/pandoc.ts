import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

function hasPandoc(): boolean {
  try {
    execFileSync('pandoc', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Makes sure that pandoc can be run. On Debian, as root, it is installed when there is none; elsewhere this throws. */
export function needPandoc(): void {
  if (hasPandoc()) return;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env: environment });
    execFileSync('apt-get', ['install', '-y', '-qq', 'pandoc'], { stdio: 'ignore', env: environment });
  }
  if (!hasPandoc()) throw new Error('No pandoc found: run `apt-get install pandoc` or `brew install pandoc`.');
}

function pandoc(input: string, ...options: string[]): string {
  return execFileSync('pandoc', [...options, '--wrap=none'], { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
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
