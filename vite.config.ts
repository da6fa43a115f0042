import { defineConfig } from 'vitest/config';
import { servePages } from './src/site/servePages.ts';

/** Tests that meet the built sites, most of them in a real browser. */
const BUILT = ['tests/browser/**/*.test.ts', 'tests/site/builtPages.test.ts', 'tests/site/validHtml.test.ts'];

export default defineConfig({
  base: process.env.BASE ?? '/',
  appType: 'mpa',
  plugins: [servePages()],
  preview: { port: Number(process.env.PORT ?? 4173), strictPort: true },
  server: { port: Number(process.env.PORT ?? 4173) },
  test: {
    testTimeout: 480_000,
    hookTimeout: 480_000,
    projects: [
      {
        extends: true,
        test: { name: 'code', include: ['tests/**/*.test.{ts,tsx}'], exclude: BUILT, globalSetup: ['tests/tools.ts'] },
      },
      // Only these need the stories’ sites built, which takes most of a minute.
      {
        extends: true,
        test: { name: 'site', include: BUILT, globalSetup: ['tests/tools.ts', 'tests/browser/globalSetup.ts'] },
      },
    ],
  },
});
