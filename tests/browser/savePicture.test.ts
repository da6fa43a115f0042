import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launch } from './chromium.ts';
import { AMP_HOST } from './hosts.ts';
import { servePage } from './serve.ts';

const built = inject('sites').find(({ story }) => story === 'data');
const fileAt = (address: string) => readFileSync(join(built?.folder ?? '', address));

/** How a picture is sent: by whoever holds its answer. */
type Sending = (answer: ServerResponse, bytes: Buffer) => void;

const atOnce: Sending = (answer, bytes) => answer.writeHead(200, { 'Content-Length': bytes.length }).end(bytes);
let sending: Sending;
let asked: string[];

/** The built site, whose pictures arrive as each test wants. */
const server = createServer(async (request, answer) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const bytes = await readFile(join(built?.folder ?? '', pathname, pathname.endsWith('/') ? 'index.html' : ''));
  if (!pathname.startsWith('/pictures/')) return answer.writeHead(200, { 'Content-Type': 'text/html' }).end(bytes);
  asked.push(pathname);
  answer.setHeader('Content-Type', pathname.endsWith('.png') ? 'image/png' : 'image/svg+xml');
  return sending(answer, bytes);
});

/** Sends a quarter, and another each time it is told to: then the test and not the clock says how far it has come. */
function inQuarters(headers: (bytes: Buffer) => Record<string, number>): { more: () => void; sending: Sending } {
  let next = () => {};
  return {
    more: () => next(),
    sending: (answer, bytes) => {
      answer.writeHead(200, headers(bytes));
      let sent = 0;
      next = () => {
        const piece = bytes.subarray((bytes.length * sent) / 4, (bytes.length * (sent + 1)) / 4);
        sent += 1;
        answer.write(piece);
        if (sent === 4) answer.end();
      };
      next();
    },
  };
}

const withSize = (bytes: Buffer) => ({ 'Content-Length': bytes.length });

let origin: string;
let browser: Awaited<ReturnType<typeof launch>>;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});
beforeEach(async () => {
  sending = atOnce;
  asked = [];
  context = await browser.newContext();
  page = await context.newPage();
  await page.goto(`${origin}/`);
  return () => context.close();
});

const saving = () => page.locator('.save-picture', { has: page.getByRole('link', { name: 'PNG: All figures' }) });
const png = () => page.getByRole('link', { name: 'PNG: All figures' });
const bar = () => page.getByRole('progressbar', { name: 'PNG: All figures' });
const said = () => saving().getByRole('status').innerText();
const position = () => bar().evaluate((one: HTMLProgressElement) => one.position);

/** What is saved while something is done: the name it gets and its bytes. */
async function savedBy(act: () => Promise<unknown>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

const WHOLE = { name: 'ledger.en.png', bytes: fileAt('pictures/ledger.en.png') };

describe('a picture that is long on its way', () => {
  test('shows how much of it has come, says so, and is saved whole under its own name; focus stays', async () => {
    const slow = inQuarters(withSize);
    sending = slow.sending;
    await png().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => bar().isVisible()).toBe(true);
    expect(await said()).toBe('On its way. Press again to stop it.');
    for (const part of [0.25, 0.5, 0.75]) {
      await expect.poll(position).toBeCloseTo(part, 2);
      if (part < 0.75) slow.more();
    }
    const saved = await savedBy(async () => slow.more());
    expect([saved.name, saved.bytes.equals(WHOLE.bytes)]).toEqual([WHOLE.name, true]);
    await expect.poll(said).toBe('It is here.');
    expect(await bar().count()).toBe(0);
    expect(await png().evaluate((link) => link === document.activeElement)).toBe(true);
    expect(asked).toEqual(['/pictures/ledger.en.png']);
  });

  test('shows only that it comes where nobody says how large it is', async () => {
    const slow = inQuarters(() => ({}));
    sending = slow.sending;
    await png().click();
    await expect.poll(() => bar().isVisible()).toBe(true);
    slow.more();
    slow.more();
    expect(await position()).toBe(-1);
    const saved = await savedBy(async () => slow.more());
    expect(saved.bytes.equals(WHOLE.bytes)).toBe(true);
  });

  test('nor does it count what was packed by the size of the package', async () => {
    const slow = inQuarters((packed) => ({ 'Content-Length': packed.length }));
    sending = (answer, bytes) => {
      answer.setHeader('Content-Encoding', 'gzip');
      slow.sending(answer, gzipSync(bytes));
    };
    await page.getByRole('link', { name: 'SVG: All figures' }).click();
    const own = page.getByRole('progressbar', { name: 'SVG: All figures' });
    await expect.poll(() => own.isVisible()).toBe(true);
    slow.more();
    slow.more();
    expect(await own.evaluate((one: HTMLProgressElement) => one.position)).toBe(-1);
    const saved = await savedBy(async () => slow.more());
    expect([saved.name, saved.bytes.equals(fileAt('pictures/ledger.en.svg'))]).toEqual(['ledger.en.svg', true]);
  });

  test('is stopped by a second press, and fetched anew by a third', async () => {
    const slow = inQuarters(withSize);
    let isClosed = false;
    sending = (answer, bytes) => {
      answer.on('close', () => {
        isClosed = !answer.writableFinished;
      });
      slow.sending(answer, bytes);
    };
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    // Two in haste are one: somebody has clicked twice.
    await png().dblclick();
    await expect.poll(() => bar().isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(said).toBe('Stopped.');
    expect(await bar().count()).toBe(0);
    await expect.poll(() => isClosed).toBe(true);
    expect([downloads, asked.length]).toEqual([[], 1]);
    sending = atOnce;
    expect((await savedBy(() => page.keyboard.press('Enter'))).name).toBe(WHOLE.name);
    expect(await said()).toBe('');
  });

  test('keeps apart two that come at once', async () => {
    const slow = inQuarters(withSize);
    sending = slow.sending;
    await png().click();
    await expect.poll(() => bar().isVisible()).toBe(true);
    const quick = page.getByRole('link', { name: 'SVG: All figures' });
    sending = atOnce;
    expect((await savedBy(() => quick.click())).name).toBe('ledger.en.svg');
    expect(await bar().isVisible()).toBe(true);
    slow.more();
    slow.more();
    expect((await savedBy(async () => slow.more())).name).toBe(WHOLE.name);
  });

  test.each([320, 768, 1280])(
    'has room at %s pixels, in both directions of writing, and is not printed',
    async (width) => {
      sending = inQuarters(withSize).sending;
      await page.setViewportSize({ width, height: 800 });
      for (const dir of ['ltr', 'rtl']) {
        await page.evaluate((to) => {
          document.documentElement.dir = to;
        }, dir);
        if (dir === 'ltr') await png().click();
        await expect.poll(() => bar().isVisible()).toBe(true);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      await page.emulateMedia({ media: 'print' });
      expect([await bar().isVisible(), await png().isVisible()]).toEqual([false, false]);
    },
  );
});

test('a picture that is quickly there leaves no trace', async () => {
  await page.evaluate(() => {
    const changes: string[] = [];
    Object.assign(window, { changes });
    new MutationObserver((all) =>
      changes.push(...all.flatMap(({ addedNodes }) => [...addedNodes].map((node) => node.nodeName))),
    ).observe(document.body, { childList: true, subtree: true });
  });
  const saved = await savedBy(() => png().click());
  expect(saved.bytes.equals(WHOLE.bytes)).toBe(true);
  await page.waitForTimeout(400);
  expect(await page.evaluate(() => (window as unknown as { changes: string[] }).changes)).toEqual([]);
  expect(await said()).toBe('');
});

describe('where a picture cannot be fetched, the link does what it always did', () => {
  const failures: Readonly<Record<string, Sending>> = {
    'the server has a moment of weakness': (answer) => answer.writeHead(500).end(),
    'the connection breaks': (answer, bytes) => {
      answer.writeHead(200, withSize(bytes)).write(bytes.subarray(0, 1000));
      setTimeout(() => answer.destroy(), 600);
    },
  };
  test.each(Object.entries(failures))('%s', async (_, fail) => {
    sending = (answer, bytes) => {
      sending = atOnce;
      fail(answer, bytes);
    };
    const saved = await savedBy(() => png().click());
    expect([saved.name, saved.bytes.equals(WHOLE.bytes), asked.length]).toEqual([WHOLE.name, true, 2]);
    expect([await said(), await bar().count()]).toEqual(['', 0]);
  });

  const lacking = {
    'no fetch': () => Object.assign(window, { fetch: undefined }),
    'no streams': () => Object.assign(window, { TransformStream: undefined }),
    'no addresses for blobs': () => Object.assign(URL, { createObjectURL: undefined }),
  };
  test.each(Object.entries(lacking))('%s', async (_, take) => {
    await page.evaluate(take);
    const saved = await savedBy(() => png().click());
    expect([saved.name, saved.bytes.equals(WHOLE.bytes)]).toEqual([WHOLE.name, true]);
  });

  test('a sandbox without an origin', async () => {
    const host = await servePage(AMP_HOST.page(`${origin}/`, 'allow-scripts allow-downloads'));
    await page.goto(host.origin);
    await page.frameLocator('iframe').getByRole('link', { name: 'PNG: All figures' }).click();
    // Not of its own origin, a link that saves is one that leads there.
    await expect.poll(() => page.frames().at(-1)?.url()).toBe(`${origin}/pictures/ledger.en.png`);
    host.close();
  });

  test('unless the server lets anybody read it, as ours is told to: then it is saved even there', async () => {
    sending = (answer, bytes) => atOnce(answer.setHeader('Access-Control-Allow-Origin', '*'), bytes);
    const host = await servePage(AMP_HOST.page(`${origin}/`, 'allow-scripts allow-downloads'));
    await page.goto(host.origin);
    const link = page.frameLocator('iframe').getByRole('link', { name: 'PNG: All figures' });
    const saved = await savedBy(() => link.click());
    expect([saved.name, saved.bytes.equals(WHOLE.bytes)]).toEqual([WHOLE.name, true]);
    host.close();
  });

  test('no script: and no button that needs one', async () => {
    const still = await browser.newContext({ javaScriptEnabled: false });
    page = await still.newPage();
    await page.goto(`${origin}/`);
    expect((await savedBy(() => png().click())).name).toBe(WHOLE.name);
    expect(await page.locator('.save-picture button:visible').count()).toBe(0);
    await still.close();
  });
});

test.each(['Control', 'Shift', 'Alt', 'Meta'] as const)('a press with %s is the browser’s', async (key) => {
  await page.evaluate(() => {
    addEventListener('click', (event) => {
      Object.assign(window, { isTaken: event.defaultPrevented });
      event.preventDefault();
    });
  });
  const isTaken = () => page.evaluate(() => (window as unknown as { isTaken: boolean }).isTaken);
  await png().click({ modifiers: [key] });
  expect([await isTaken(), asked.length]).toEqual([false, 0]);
  await savedBy(() => png().click());
  expect(await isTaken()).toBe(true);
});

describe('a picture on the clipboard', () => {
  const copy = () => saving().getByRole('button', { name: 'Copy: All figures' });
  const words = /<desc[^>]*>([^<]*)/.exec(String(fileAt('pictures/ledger.en.svg')))?.[1] ?? '';

  test('takes all its words along', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await copy().press('Enter');
    await expect.poll(said).toBe('Copied, with its words.');
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const image = await createImageBitmap((await item?.getType('image/png')) ?? new Blob());
      return { width: image.width, text: await (await item?.getType('text/plain'))?.text() };
    });
    expect(copied.width).toBe(WHOLE.bytes.readUInt32BE(16));
    expect(words.length).toBeGreaterThan(500);
    const plain = (text: string) =>
      text
        .replaceAll(/&#x27;/g, "'")
        .replaceAll('&quot;', '"')
        .replaceAll('\r', '');
    expect(plain(copied.text ?? '')).toBe(plain(words));
  });

  test('shows its way, and can be stopped', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    sending = inQuarters(withSize).sending;
    await copy().click();
    const own = page.getByRole('progressbar', { name: 'Copy: All figures' });
    await expect.poll(() => own.isVisible()).toBe(true);
    await copy().click();
    await expect.poll(said).toBe('Stopped.');
    await page.waitForTimeout(200);
    expect(await said()).toBe('Stopped.');
  });

  test('says so where it may not be put there', async () => {
    await page.evaluate(() => Object.assign(navigator.clipboard, { write: () => Promise.reject(new Error('no')) }));
    await copy().click();
    await expect.poll(said).toBe('It could not be copied. You can save it.');
    sending = (answer) => answer.writeHead(500).end();
    await copy().click();
    await expect.poll(said).toBe('It could not be copied. You can save it.');
  });

  test('is not offered where no page may put it there', async () => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'ClipboardItem'));
    await page.reload();
    expect(await page.locator('.save-picture button:visible').count()).toBe(0);
  });
});
