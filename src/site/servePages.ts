import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { headersOf } from './headers/headerTable.ts';
import type { Answer } from './renderAddress.ts';

/**
 * The site while working on it: each page is rendered anew when it is asked for, from the story and the code as they
 * are at that moment, and the browser reloads when either changes. A faulty story shows its faults instead. A built site
 * is served with the headers it asks of any server, but kept by no browser.
 */
export function servePages(): Plugin {
  return {
    name: 'serve-pages',
    apply: 'serve',
    configurePreviewServer({ config, middlewares }) {
      middlewares.use((request, response, next) => {
        const address = new URL(request.url ?? '/', 'http://localhost').pathname.replace(config.base, '');
        for (const [name, value] of Object.entries(headersOf(address, { base: config.base, origin: undefined })))
          if (name !== 'Cache-Control') response.setHeader(name, value);
        next();
      });
    },
    configureServer(server) {
      const folder = process.env.STORY ?? 'data';
      server.watcher.add(folder);
      server.watcher.on('change', () => server.ws.send({ type: 'full-reload' }));
      return () => {
        server.middlewares.use(async (request, response, next) => {
          try {
            const { renderAddress } = await server.ssrLoadModule('/src/site/renderAddress.ts');
            const shell = await readFile('index.html', 'utf8');
            const url = request.url ?? '/';
            const answer: Answer | undefined = await renderAddress(shell, folder, url, server.config.base);
            if (answer === undefined) return next();
            const { type, content } = answer;
            response.setHeader('Content-Type', type);
            const isPage = type.startsWith('text/html') && typeof content === 'string';
            response.end(isPage ? await server.transformIndexHtml(url, content) : content);
          } catch (error) {
            next(error);
          }
        });
      };
    },
  };
}
