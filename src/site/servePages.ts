import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/**
 * The site while working on it: each page is rendered anew when it is asked for, from the story and the code as they
 * are at that moment, and the browser reloads when either changes. A faulty story shows its faults instead.
 */
export function servePages(): Plugin {
  return {
    name: 'serve-pages',
    apply: 'serve',
    configureServer(server) {
      const folder = process.env.STORY ?? 'data';
      server.watcher.add(folder);
      server.watcher.on('change', () => server.ws.send({ type: 'full-reload' }));
      return () => {
        server.middlewares.use(async (request, response, next) => {
          try {
            const { renderAddress } = await server.ssrLoadModule('/src/site/renderAddress.ts');
            const shell = await readFile('index.html', 'utf8');
            const page = await renderAddress(shell, folder, request.url ?? '/', server.config.base);
            if (page === undefined) return next();
            response.setHeader('Content-Type', 'text/html; charset=utf-8');
            response.end(await server.transformIndexHtml(request.url ?? '/', page));
          } catch (error) {
            next(error);
          }
        });
      };
    },
  };
}
