import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** A web server on a port of its own, and so an origin of its own. */
export type Served = { readonly origin: string; readonly close: () => void };

/** Serves a folder of static files, as any web server would; its pages changed, where that is asked for. */
export function serveFolder(folder: string, changed?: (html: string) => string): Promise<Served> {
  return serve(async (path) => {
    const file = join(folder, normalize(path), path.endsWith('/') ? 'index.html' : '');
    const body = await readFile(file);
    return {
      type: TYPES[extname(file)] ?? 'application/octet-stream',
      body: changed && extname(file) === '.html' ? Buffer.from(changed(String(body))) : body,
    };
  });
}

/** Serves one page at every path, with headers of its own: a host that embeds others. */
export function servePage(html: string, headers: Readonly<Record<string, string>> = {}): Promise<Served> {
  return serve(async () => ({ type: 'text/html; charset=utf-8', body: Buffer.from(html) }), headers);
}

/** Serves whatever answers a path; a path it throws at is not found. */
export function serve(
  answer: (path: string) => Promise<{ type: string; body: Buffer }>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const server = createServer(async (request, response) => {
    try {
      const { type, body } = await answer(new URL(request.url ?? '/', 'http://localhost').pathname);
      response.writeHead(200, { ...headers, 'Content-Type': type }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ origin: `http://127.0.0.1:${port}`, close: () => server.close() });
    });
  });
}
