import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { headersOf } from '../../src/site/headers/headerTable.ts';
import { printHeadersFile } from '../../src/site/headers/printHeadersFile.ts';
import { printNginx } from '../../src/site/headers/printNginx.ts';
import { interpretHeadersFile } from '../site/headers/interpretHeadersFile.ts';
import { launch } from './chromium.ts';
import { serveByNginx } from './nginx.ts';
import { type Served, servePage } from './serve.ts';

const built = inject('sites')[0];
const addresses = built?.addresses ?? [];
const site = { base: '/', origin: undefined };

/** One address of every kind there is, with files that other stories and later versions have. */
const SAMPLE = [
  ...new Map(addresses.map((address) => [address.replace(/[^/]*\d[^/]*|[^/]+(?=\/$)/g, '*'), address])).values(),
  'data/story.schema.json',
  'figures/rows.json',
  ...addedFiles(),
];

function addedFiles(): string[] {
  return [
    'assets/list-0123.js',
    'data/v/0123.json',
    'data/figures.csv',
    'data/citations.bib',
    'data/citations.ris',
    'oembed/figure/one.en.json',
    'og/one.en.png',
    'ar/embed/ledger/index.html',
  ];
}

let root: string;
let nginx: Served;
let browser: Browser;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'root-'));
  await cp(built?.folder ?? '', root, { recursive: true });
  for (const file of addedFiles()) {
    await mkdir(join(root, file, '..'), { recursive: true });
    await writeFile(join(root, file), '{}');
  }
  nginx = await serveByNginx(root, readFileSync(join(root, 'nginx.conf'), 'utf8'));
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  nginx.close();
  await rm(root, { recursive: true, force: true });
});

const named = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** Of what is sent with an answer, what the table speaks of. */
function spokenOf(answer: Response): Record<string, string> {
  const names = Object.keys(
    named({ ...headersOf('embed/one/', { ...site, origin: 'https://example.org' }), 'X-Frame-Options': '' }),
  );
  return Object.fromEntries(names.flatMap((name) => [[name, answer.headers.get(name)]]).filter(([, value]) => value));
}

describe('a real nginx with the file of the build', () => {
  test.each(SAMPLE)('sends /%s as the table and the _headers say', async (address) => {
    const answer = await fetch(`${nginx.origin}/${address}`);
    expect(answer.status).toBe(200);
    expect(spokenOf(answer)).toEqual(named(headersOf(address, site)));
    const file = printHeadersFile([...addresses, ...SAMPLE], site);
    expect(interpretHeadersFile(file, `/${address}`)).toEqual(spokenOf(answer));
  });

  test.each([
    ['', 'text/html; charset=utf-8'],
    ['data/story.schema.json', 'application/json'],
    ['oembed/figure/one.en.json', 'application/json'],
    ['data/figures.csv', 'text/csv; charset=utf-8'],
    ['data/citations.bib', 'application/x-bibtex'],
    ['data/citations.ris', 'application/x-research-info-systems'],
    ['assets/list-0123.js', 'text/javascript; charset=utf-8'],
    ['og/one.en.png', 'image/png'],
  ])('says what /%s is: %s', async (address, type) => {
    expect((await fetch(`${nginx.origin}/${address}`)).headers.get('content-type')).toBe(type);
  });

  test.each(['nothing/', 'embed/nothing/', 'data/v/nothing.json', 'assets/nothing.js'])(
    'sends the same with an error at /%s, but lets nobody keep it',
    async (address) => {
      const answer = await fetch(`${nginx.origin}/${address}`);
      expect(answer.status).toBe(404);
      const { 'cache-control': _, ...wanted } = named(headersOf(address, site));
      expect(spokenOf(answer)).toEqual(wanted);
    },
  );

  test('sends the same when nothing has changed, and leads to the address that ends in a slash', async () => {
    const first = await fetch(`${nginx.origin}/embed/ledger/`);
    const again = await fetch(`${nginx.origin}/embed/ledger/`, {
      headers: { 'If-None-Match': first.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
    expect(spokenOf(again)).toEqual(named(headersOf('embed/ledger/', site)));
    const led = await fetch(`${nginx.origin}/embed/ledger`, { redirect: 'manual' });
    expect([led.status, led.headers.get('location')]).toEqual([301, '/embed/ledger/']);
  });

  test.each(['_headers', 'nginx.conf', '.nojekyll'])('keeps /%s to itself', async (file) => {
    expect(readFileSync(join(root, file), 'utf8')).toBeDefined();
    expect((await fetch(`${nginx.origin}/${file}`)).status).toBe(404);
  });

  test('serves a site under a path beside others, whatever the server around it sends', async () => {
    const outer = await mkdtemp(join(tmpdir(), 'outer-'));
    await symlink(root, join(outer, 'figures'));
    const conf = `add_header X-Frame-Options SAMEORIGIN always;
      location ~ [.]js$ { expires 1d; }
      ${printNginx({ base: '/figures/', origin: 'https://example.org' })}`;
    const served = await serveByNginx(outer, conf);
    for (const address of [
      '',
      'embed/ledger/',
      'as-known/2023-10-27/embed/ledger/',
      'assets/list-0123.js',
      'data/v/0123.json',
    ])
      expect(spokenOf(await fetch(`${served.origin}/figures/${address}`)), address).toEqual(
        named(headersOf(address, { base: '/figures/', origin: 'https://example.org' })),
      );
    expect((await fetch(served.origin)).headers.get('x-frame-options')).toBe('SAMEORIGIN');
    served.close();
    await rm(outer, { recursive: true, force: true });
  });

  test('would be caught sending less where a block forgets what stands around it', async () => {
    const forgetful = readFileSync(join(root, 'nginx.conf'), 'utf8').replaceAll(
      /( {2}location [^{]*\{\n)(?: {4}add_header.*\n)*( {4}add_header Cross-Origin-Embedder.*\n)/g,
      '$1$2',
    );
    const served = await serveByNginx(root, forgetful);
    const sent = spokenOf(await fetch(`${served.origin}/embed/ledger/`));
    served.close();
    expect(sent).toEqual({ 'cross-origin-embedder-policy': 'require-corp' });
    expect(sent).not.toEqual(named(headersOf('embed/ledger/', site)));
  });
});

describe('in a browser', () => {
  /** The words that a reader sees in the innermost frame of a host page, on an origin and site of its own. */
  async function framedIn(host: string, headers: Readonly<Record<string, string>> = {}): Promise<string> {
    const served = await servePage(host, headers);
    const page = await browser.newPage();
    await page.goto(served.origin.replace('127.0.0.1', 'localhost'));
    await page.waitForTimeout(500);
    const words = await (page.frames().at(-1) as Frame).evaluate(() => document.querySelector('main')?.innerText ?? '');
    await page.close();
    served.close();
    return words;
  }
  const frame = (origin: string) => `<iframe src="${origin}/embed/figure/gaza-killed/"></iframe>`;
  const ISOLATED = { 'Cross-Origin-Embedder-Policy': 'require-corp' };

  test('a host that isolates itself can frame an embed, and could not without our headers', async () => {
    expect(await framedIn(frame(nginx.origin), ISOLATED)).toContain('7,028');
    const conf = readFileSync(join(root, 'nginx.conf'), 'utf8');
    for (const missing of [
      / *add_header Cross-Origin-Embedder-Policy.*\n/g,
      / *add_header Cross-Origin-Resource-Policy.*\n/g,
    ]) {
      const served = await serveByNginx(root, conf.replaceAll(missing, ''));
      expect(await framedIn(frame(served.origin))).toContain('7,028');
      expect(await framedIn(frame(served.origin), ISOLATED)).toBe('');
      served.close();
    }
  });

  test('a host without an origin can frame an embed, and could not if we named who may', async () => {
    const sandboxed = (origin: string) => `<iframe sandbox="allow-scripts" srcdoc='${frame(origin)}'></iframe>`;
    expect(await framedIn(sandboxed(nginx.origin))).toContain('7,028');
    const conf = readFileSync(join(root, 'nginx.conf'), 'utf8');
    const served = await serveByNginx(
      root,
      conf.replaceAll(
        /( *)(add_header Referrer-Policy.*\n)/g,
        '$1$2$1add_header Content-Security-Policy "frame-ancestors *" always;\n',
      ),
    );
    expect(await framedIn(frame(served.origin))).toContain('7,028');
    expect(await framedIn(sandboxed(served.origin))).toBe('');
    served.close();
  });

  test('no browser complains of what is sent, and every page works as it does without', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    for (const address of ['', 'figures/?measure=killed', 'embed/ledger/', 'over-time/']) {
      const whole = address === 'over-time/' ? addresses.find((one) => one.startsWith(address)) : address;
      await page.goto(`${nginx.origin}/${whole}`, { waitUntil: 'networkidle' });
    }
    await page.close();
    expect(complaints).toEqual([]);
  });
});
