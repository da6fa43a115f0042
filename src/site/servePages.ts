import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import type { Answer } from './renderAddress.ts';

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
