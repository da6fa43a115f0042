import { describe, expect, test } from 'vitest';
import { filesOf } from '../../../src/site/files.ts';
import { headersOf } from '../../../src/site/headers/headerTable.ts';
import { printHeadersFile } from '../../../src/site/headers/printHeadersFile.ts';
import { pagesOf } from '../../../src/site/pages.ts';
import { STORY_FOLDERS, storyIn } from '../../fixtures/stories.ts';
import { interpretHeadersFile } from './interpretHeadersFile.ts';

/** What tells servers how to serve is nothing that they serve. */
const FOR_SERVERS = /^(_headers|nginx\.conf|\.nojekyll)$/;

const site = { base: '/', origin: 'https://example.org' };

test('every page and file is sent with what a host, a reader and a cache need', () => {
  const COEP = 'Cross-Origin-Embedder-Policy';
  expect(headersOf('embed/figure/one/', site)[COEP]).toBe('require-corp');
  expect(headersOf('as-known/2020-01-02/embed/ledger/', site)[COEP]).toBe('require-corp');
  expect(headersOf('ar/embed/ledger/', site)[COEP]).toBe('require-corp');
  for (const address of ['', 'figure/embed/', 'as-known/2020-01-02/', 'data/figures.json', 'embedded/'])
    expect(headersOf(address, site)[COEP], address).toBe(undefined);
  for (const address of ['', 'embed/ledger/', 'data/figures.csv', 'oembed/one.en.json', 'og/one.en.png']) {
    const headers = headersOf(address, site);
    expect(headers).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'public, max-age=300',
    });
    expect(Object.keys(headers)).not.toContain('X-Frame-Options');
  }
  for (const address of ['assets/list-0123.js', 'data/v/0123.json'])
    expect(headersOf(address, site)['Cache-Control']).toContain('immutable');
});

test('only a site of its own, encrypted origin asks browsers never to come without encryption', () => {
  const HSTS = 'Strict-Transport-Security';
  expect(headersOf('', site)[HSTS]).toBeDefined();
  expect(headersOf('', { ...site, origin: 'http://localhost:8080' })[HSTS]).toBe(undefined);
  expect(headersOf('', { ...site, origin: undefined })[HSTS]).toBe(undefined);
});

describe.each(STORY_FOLDERS)('the _headers of %s', async (folder) => {
  const story = await storyIn(folder);

  test.each(['/', '/some/where/'])('under %s say of every address what the table says', (base) => {
    const files = filesOf(story, { ...site, base });
    const text = String(files.find(({ address }) => address === '_headers')?.content);
    const addresses = [...pagesOf(story), ...files].map(({ address }) => address);
    for (const address of [
      ...addresses.filter((one) => !FOR_SERVERS.test(one)),
      'assets/list-0123.js',
      'data/v/0123.json',
    ]) {
      const wanted = Object.entries(headersOf(address, { ...site, base })).map(([name, value]) => [
        name.toLowerCase(),
        value,
      ]);
      expect(interpretHeadersFile(text, base + address), address).toEqual(Object.fromEntries(wanted));
    }
  });

  test('keep to what Cloudflare reads: a hundred rules, two thousand characters a line, one asterisk, at the end', () => {
    const lines = String(filesOf(story, site).find(({ address }) => address === '_headers')?.content).split('\n');
    const rules = lines.filter((line) => line.startsWith('/'));
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(new Set(rules).size).toBe(rules.length);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
    for (const rule of rules) expect(rule).toMatch(/^[^*]*\*?$/);
  });
});

test('a folder that holds what is kept for ever is named file by file beside it', () => {
  const text = printHeadersFile(['', 'data/figures.json', 'data/v/0123.json', 'data/by/one.json', 'embed/one/'], site);
  expect(text.split('\n').filter((line) => line.startsWith('/'))).toEqual(
    expect.arrayContaining(['/', '/data/figures.json', '/data/v/*', '/data/by/*', '/embed/*']),
  );
  expect(text).not.toContain('/data/*');
});
