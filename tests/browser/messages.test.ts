import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from './chromium.ts';
import { plainHost } from './hosts.ts';
import { heights, type Visit, visitHost } from './visitHost.ts';

const view = `${inject('sites')[0]?.origin}/embed/figure/gaza-missing/`;

let browser: Browser;
let visit: Visit;
let navigations = 0;
beforeAll(async () => {
  browser = await launch();
  visit = await visitHost(browser, plainHost(view));
  visit.page.on('framenavigated', () => navigations++);
  await visit.frame.evaluate(() => {
    addEventListener('error', () => document.documentElement.setAttribute('data-fault', ''));
    addEventListener('unhandledrejection', () => document.documentElement.setAttribute('data-fault', ''));
  });
  // Until the reminders are over.
  await visit.page.waitForTimeout(8500);
});
afterAll(() => browser.close());

/** Everything that a message can do to our page. */
const state = async () => ({
  ...(await heights(visit)),
  ...(await visit.frame.evaluate(() => ({
    address: location.href,
    isFaulty: document.documentElement.hasAttribute('data-fault'),
    page: document.documentElement.outerHTML,
    scrolled: scrollY,
    title: document.title,
  }))),
  navigations,
  errors: visit.errors.length,
});

/** Sends messages from the host’s page, and waits until they have been read. */
async function send(messages: readonly unknown[]): Promise<void> {
  await visit.page.evaluate((all) => {
    for (const message of all) frames[0]?.postMessage(message, '*');
  }, messages);
  await visit.frame.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
}

/** Parts of what hosts and their attackers say, put together at random. */
const part = fc.oneof(
  fc.constantFrom(
    ...['[iFrameSizer]', '[iFrameResizerChild]', 'Ready', 'ours', ':', '8', 'true', 'false', 'init', 'reset', 'resize'],
    ...[
      'pym',
      'xPYMx',
      'width',
      'scrollTo',
      'navigateTo',
      'parentPositionInfo',
      view,
      'javascript:alert()',
      '<img src=x>',
    ],
    ...['NaN', 'Infinity', '-1', '1e9', '%', '\u0000', '../', '//example.org/'],
  ),
  fc.string({ unit: 'grapheme' }),
);
const line = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
const object = fc.record(
  {
    sentinel: fc.constantFrom('amp', 'pym'),
    type: fc.constantFrom('embed-size', 'frames-init', 'navigate', 'set-height', 'scroll-to', 'intersection'),
    message: fc.constantFrom('height', 'link', 'ready'),
    context: fc.constant('iframe.resize'),
    method: fc.constantFrom('resize', 'scrolly', 'customMessage'),
    value: fc.oneof(line, fc.double()),
    height: fc.oneof(line, fc.double()),
    url: line,
    secret: line,
    'datawrapper-height': fc.dictionary(line, fc.integer()),
  },
  { requiredKeys: [] },
);
const message = fc.oneof(
  line,
  object,
  object.map((one) => JSON.stringify(one)),
  fc.jsonValue(),
);

test('nothing that a host says makes our page stumble, move, change its height or go elsewhere', async () => {
  await send(['[iFrameSizer]ours:8:false:false:32:true:true::auto']);
  const before = await state();
  await fc.assert(
    fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 40 }), async (messages) => {
      await send(messages);
      expect(await state()).toEqual(before);
    }),
    { numRuns: 60 },
  );
  // Only what an iframe-resizer host begins with was ever answered, with our own height.
  const { content } = await heights(visit);
  for (const heard of (await visit.heard()).slice(1)) {
    if (typeof heard !== 'string' || !heard.startsWith('[iFrameSizer]')) continue;
    expect(heard.split(':').slice(1)).toEqual([String(content), '600', 'init']);
  }
});

test('nor does what cannot be written down: nothing, functions’ results, buffers, ports, rings', async () => {
  const before = await state();
  await visit.page.evaluate(() => {
    const ring: Record<string, unknown> = { sentinel: 'amp' };
    ring.self = ring;
    const odd = [undefined, null, NaN, -0, 10n, true, new Date(NaN), /x/g, new Map([[1, 2]]), new Set([1]), ring];
    const more = [
      new ArrayBuffer(8),
      new Uint8Array(4),
      new Error('x'),
      new Blob(['x']),
      Object('[iFrameSizer]a:8:true:'),
    ];
    for (const one of [...odd, ...more, Array.from({ length: 10 }), '[iFrameSizer]'.repeat(100_000)])
      frames[0]?.postMessage(one, '*');
    frames[0]?.postMessage('[iFrameSizer]', '*', [new MessageChannel().port2]);
  });
  await visit.page.waitForTimeout(200);
  expect(await state()).toEqual(before);
});

test('only the host is heard: not another frame, not a page that the host’s page opened, not ourselves', async () => {
  await visit.heard();
  const greeting = '[iFrameSizer]ours:8:false:false:32:true:true::auto';
  await visit.page.evaluate((words) => {
    const other = document.createElement('iframe');
    other.srcdoc = `<script>parent.frames[0].postMessage(${JSON.stringify(words)}, '*')</script>`;
    document.body.append(other);
  }, greeting);
  await visit.frame.evaluate((words) => postMessage(words, '*'), greeting);
  await visit.page.waitForTimeout(300);
  expect(await visit.heard()).toEqual([]);
  await send([greeting]);
  expect(await visit.heard()).toHaveLength(1);
});
