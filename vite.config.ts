import { defineConfig } from 'vitest/config';
import { servePages } from './src/site/servePages.ts';

export default defineConfig({
  base: process.env.BASE ?? '/',
  appType: 'mpa',
  plugins: [servePages()],
  preview: { port: Number(process.env.PORT ?? 4173), strictPort: true },
  server: { port: Number(process.env.PORT ?? 4173) },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    globalSetup: ['tests/browser/globalSetup.ts'],
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
