import type { ExitFile } from '../../exits/exitFile.ts';
import type { Site } from '../site.ts';
import { printHeadersFile } from './printHeadersFile.ts';
import { printNginx } from './printNginx.ts';

/**
 * What tells web servers how to serve the site: `_headers` for Netlify and Cloudflare Pages, `nginx.conf` to be
 * included. GitHub Pages can send no headers: it needs only to be told not to run Jekyll over the site.
 */
export function hostFiles(addresses: readonly string[], site: Site): ExitFile[] {
  return [
    { address: '_headers', content: printHeadersFile(addresses, site) },
    { address: 'nginx.conf', content: printNginx(site) },
    { address: '.nojekyll', content: '' },
  ];
}
