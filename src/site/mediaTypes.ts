/** What a file is, by how its name ends. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  csv: 'text/csv',
  txt: 'text/plain',
  xml: 'text/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
};

/** A file's media type as it is sent; plain text for a name that ends otherwise. */
export function mediaType(address: string): string {
  const type = MEDIA_TYPES[address.slice(address.lastIndexOf('.') + 1)] ?? 'text/plain';
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}
