import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';

/** Pages from memory, compressed as a CDN would. */
export type Host = { readonly origin: string; readonly close: () => void };

/** As a CDN compresses files that do not change: brotli at its best. */
export function compress(page: string): Buffer {
  return brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/** Serves pages by name, compressed once beforehand, so that compression is not measured. */
export function serveCompressed(pages: ReadonlyMap<string, string>): Promise<Host> {
  const bodies = new Map([...pages].map(([name, page]) => [`/${name}`, compress(page)]));
  const server = createServer((request, response) => {
    const body = bodies.get(request.url ?? '');
    if (!body) return response.writeHead(404).end();
    const type = TYPES[/\.\w+$/.exec(request.url ?? '')?.[0] ?? ''] ?? 'text/html';
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Encoding': 'br' }).end(body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ origin: `http://127.0.0.1:${port}`, close: () => server.close() });
    });
  });
}
