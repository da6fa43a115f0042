import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from './chromium.ts';
import { ampHost, datawrapperHost, nativeHost, oldDatawrapperHost, plainHost } from './hosts.ts';
import { inspectPage } from './inspectPage.ts';
import { type Served, servePage } from './serve.ts';

const site = inject('sites')[0];
const view = `${site?.origin}/embed/figure/gaza-killed/`;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

type Visit = { readonly page: Page; readonly frame: Frame; readonly close: () => Promise<void> };

/** Opens a host page on an origin of its own, and finds our frame in it. */
async function visit(host: string): Promise<Visit> {
  const served: Served = await servePage(host);
  const page = await browser.newPage({ viewport: { width: 900, height: 700 } });
  await page.goto(served.origin);
  const handle = await page.waitForSelector('iframe');
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('The host has no frame');
  await frame.waitForSelector('[data-caveat-of]');
  return {
    page,
    frame,
    close: async () => {
      await page.close();
      served.close();
    },
  };
}

/** Pixels between the frame's height and its content's; a browser that sizes frames by itself leaves out a fraction. */
async function misfit({ page, frame }: Visit): Promise<number> {
  const outer = await page.evaluate(() => document.querySelector('iframe')?.getBoundingClientRect().height ?? 0);
  const content = await frame.evaluate(() => document.body.getBoundingClientRect().height);
  return Math.trunc(outer - content) || 0;
}

async function settled(visit: Visit): Promise<number> {
  await expect.poll(() => misfit(visit), { timeout: 5000, interval: 50 }).toBe(0);
  return visit.page.evaluate(() => document.querySelector('iframe')?.getBoundingClientRect().height ?? 0);
}

describe.each([
  ['Datawrapper', datawrapperHost],
  ['Datawrapper of 2019', oldDatawrapperHost],
  ['AMP, sandboxed', ampHost],
  ['frame-sizing', nativeHost],
])('a %s host on another origin', (_name, host) => {
  test('fits the frame to its content, grows when a fold opens, shrinks when it closes', async () => {
    const visited = await visit(host(view));
    const folded = await settled(visited);
    expect(folded).toBeGreaterThan(300);
    await visited.frame.locator('summary').first().click();
    const unfolded = await settled(visited);
    expect(unfolded).toBeGreaterThan(folded + 200);
    await visited.frame.locator('summary').first().click();
    expect(await settled(visited)).toBe(folded);
    await visited.close();
  });
});

test('says its height once to a host that listens', async () => {
  const visited = await visit(
    datawrapperHost(view).replace(
      '<script>',
      '<script>window.heard=[];addEventListener("message",(e)=>heard.push(e.data));',
    ),
  );
  await visited.page.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length > 0);
  await visited.page.waitForTimeout(1500);
  const heard = await visited.page.evaluate(() => (window as unknown as { heard: { height: number }[] }).heard);
  expect(heard).toHaveLength(1);
  expect(heard[0]).toEqual({
    sentinel: 'amp',
    type: 'embed-size',
    height: heard[0]?.height,
    'datawrapper-height': { '/gaza-killed/': heard[0]?.height },
  });
  await visited.close();
});

test('reminds a host whose script came late, and gives up on one that never comes', async () => {
  const late = await visit(
    datawrapperHost(view).replace('<script>', '<script>setTimeout(function(){').replace('</script>', '},900)</script>'),
  );
  await settled(late);
  await late.close();
  const never = await visit(
    plainHost(view).replace('<script>', '<script>window.heard=[];addEventListener("message",(e)=>heard.push(e.data));'),
  );
  await never.page.waitForTimeout(9000);
  const heard = () => never.page.evaluate(() => (window as unknown as { heard: unknown[] }).heard.length);
  const before = await heard();
  expect(before).toBeLessThanOrEqual(8);
  await never.page.waitForTimeout(1500);
  expect(await heard()).toBe(before);
  await never.close();
});

test('fits two of ours on one page of 2019, the address of one inside the other’s name', async () => {
  const two = (src: string) =>
    oldDatawrapperHost(src).replace(
      '<iframe',
      `<iframe src="${src.replace('gaza-killed', 'gaza-killed-children')}"></iframe><iframe`,
    );
  const visited = await visit(two(view));
  const misfits = async () => {
    const frames = await visited.page.locator('iframe').elementHandles();
    return Promise.all(
      frames.map(async (handle) => {
        const content = await (await handle.contentFrame())?.evaluate(() =>
          Math.ceil(document.body.getBoundingClientRect().height),
        );
        return (await handle.evaluate((frame) => (frame as HTMLElement).clientHeight)) - (content ?? 0);
      }),
    );
  };
  await expect.poll(misfits, { timeout: 5000 }).toEqual([0, 0]);
  await visited.close();
});

test('opens sources beside the host’s page, never inside the frame', async () => {
  const visited = await visit(plainHost(view));
  const targets = await visited.frame.evaluate(() =>
    [...document.querySelectorAll('a')].map((link) => link.target || document.querySelector('base')?.target),
  );
  expect(new Set(targets)).toEqual(new Set(['_blank']));
  const [opened] = await Promise.all([
    visited.page.context().waitForEvent('page'),
    visited.frame.locator('.embed-foot a').click(),
  ]);
  expect(opened.url()).toContain('/figure/gaza-killed/');
  await opened.close();
  await visited.close();
});

test('stays readable and scrollable in a host that never resizes', async () => {
  const visited = await visit(plainHost(view));
  const { scrollable, caveatTop } = await visited.frame.evaluate(() => ({
    scrollable:
      document.documentElement.scrollHeight > innerHeight &&
      getComputedStyle(document.documentElement).overflowY !== 'hidden',
    caveatTop: document.querySelector('[data-caveat-of]')?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY,
  }));
  expect(scrollable).toBe(true);
  expect(caveatTop).toBeLessThan(200);
  await visited.close();
});

test('writes addresses as words where the host has killed links, and nowhere else', async () => {
  const sandboxed = await visit(ampHost(view));
  await expect.poll(() => sandboxed.frame.locator('.address').count()).toBeGreaterThan(0);
  const inspection = await sandboxed.frame.evaluate(inspectPage);
  expect(inspection.faults.filter((fault) => !fault.includes('covered'))).toEqual([]);
  const links = await sandboxed.frame.locator('a').count();
  expect(await sandboxed.frame.locator('.address').count()).toBe(links);
  await sandboxed.close();
  const free = await visit(plainHost(view));
  expect(await free.frame.locator('.address').count()).toBe(0);
  await free.close();
});

test('asks for one document and nothing else', async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(view, { waitUntil: 'networkidle' });
  await page.close();
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([view]);
});

test('takes a theme from the address and ignores what it does not know', async () => {
  const page = await browser.newPage({ colorScheme: 'light' });
  const paperAt = async (query: string) => {
    await page.goto(view + query);
    return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  };
  const light = await paperAt('');
  const dark = await paperAt('?theme=dark');
  expect(dark).not.toBe(light);
  for (const query of ['?theme=light', '?theme=nonsense', '?theme=<b>', '?lang=xx&theme', '?%'])
    expect(await paperAt(query)).toBe(light);
  await page.close();
});
