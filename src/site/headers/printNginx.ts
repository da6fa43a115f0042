import { MEDIA_TYPES } from '../mediaTypes.ts';
import type { Site } from '../site.ts';
import { CLASSES, everywhere, FRESH, type Headers } from './headerTable.ts';

/** Files that tell servers what to send, and are nothing to read. */
const UNSERVED = ['_headers', 'nginx.conf', '.nojekyll'];

/**
 * The table as nginx reads it, for one `include` inside a `server`. A block that names any header of its own forgets all
 * that stand around it, so each block names every one.
 */
export function printNginx(site: Site): string {
  const { base } = site;
  return `# Belongs inside a server block whose root holds this site at ${base}
location ^~ ${base} {
  index index.html;
  absolute_redirect off;
  charset utf-8;
  charset_types text/css text/csv text/plain text/xml text/javascript image/svg+xml;
  default_type application/octet-stream;
  types {
${Object.entries(MEDIA_TYPES)
  .map(([ending, type]) => `    ${type} ${ending};`)
  .join('\n')}
  }
${headerLines({ ...everywhere(site), ...FRESH }, '  ')}
${UNSERVED.map((file) => `  location = ${base}${file} { return 404; }`).join('\n')}
${CLASSES.map(
  ({ pattern, headers }) =>
    `  location ${placeOf(base + pattern)} {\n${headerLines({ ...everywhere(site), ...FRESH, ...headers }, '    ')}\n  }`,
).join('\n')}
}
`;
}

/** Errors are sent with the same headers, and never kept. */
function headerLines(headers: Headers, indent: string): string {
  return Object.entries(headers)
    .map(([name, value]) => `${indent}add_header ${name} "${value}"${name === 'Cache-Control' ? '' : ' always'};`)
    .join('\n');
}

/** Where a pattern's addresses lie, in nginx's words. Every pattern ends in any rest. */
function placeOf(pattern: string): string {
  const folder = pattern.slice(0, -1);
  if (!folder.includes(':')) return `^~ ${folder}`;
  return `~ ^${folder.replaceAll('.', String.raw`\.`).replace(/:\w+/g, '[^/]+')}`;
}
