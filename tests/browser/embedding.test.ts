import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch } from './chromium.ts';
import { DATAWRAPPER_HOST, HOSTS, OLD_DATAWRAPPER_HOST, plainHost } from './hosts.ts';
import { inspectPage } from './inspectPage.ts';
import { heights, type Visit, visitHost } from './visitHost.ts';

const site = inject('sites')[0];
const view = `${site?.origin}/embed/figure/gaza-killed/`;
/** Every view that can be embedded today. */
const views = (site?.addresses ?? []).filter((address) => address.startsWith('embed/'));

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const datawrapper = (src: string) => DATAWRAPPER_HOST.page(src, undefined);
const sandboxed = (src: string) => plainHost(src, 'allow-scripts');

async function settled(visit: Visit): Promise<number> {
  const misfit = async () => {
    const { inside, content } = await heights(visit);
    return inside - content;
  };
  await expect.poll(misfit, { timeout: 10_000, interval: 50 }).toBe(0);
  return (await heights(visit)).inside;
}

test('says its height once, in two messages, to a host that takes it', async () => {
  const visit = await visitHost(browser, datawrapper(view));
  const height = await settled(visit);
  await visit.page.waitForTimeout(1500);
  const [ready, ...heard] = await visit.heard();
  expect(ready).toBe('[iFrameResizerChild]Ready');
  expect(heard).toEqual([
    { sentinel: 'amp', type: 'embed-size', height, 'datawrapper-height': { '/gaza-killed/': height } },
    JSON.stringify({ context: 'iframe.resize', src: view, height, type: 'set-height', value: height }),
  ]);
  await visit.close();
});

test('reminds a host whose script came late, and gives up on one that never comes', async () => {
  const late = await visitHost(
    browser,
    datawrapper(view).replace('<script>', '<script>setTimeout(function(){').replace('</script>', '},900)</script>'),
  );
  await settled(late);
  await late.close();
  const never = await visitHost(browser, plainHost(view));
  await never.page.waitForTimeout(9000);
  // Two messages each time, and the one word to iframe-resizer.
  expect((await never.heard()).length).toBeLessThanOrEqual(2 * 7 + 1);
  await never.page.waitForTimeout(1500);
  expect(await never.heard()).toEqual([]);
  await never.close();
});

test('fits two of ours on one page of 2019, the address of one inside the other’s name', async () => {
  const other = view.replace('gaza-killed', 'gaza-killed-children');
  const two = OLD_DATAWRAPPER_HOST.page(view, undefined).replace('<iframe', `<iframe src="${other}"></iframe><iframe`);
  const visit = await visitHost(browser, two);
  const misfits = () =>
    Promise.all(
      visit.page
        .frames()
        .slice(1)
        .map((frame) => frame.evaluate(() => innerHeight - Math.ceil(document.body.getBoundingClientRect().height))),
    );
  await expect.poll(misfits, { timeout: 5000 }).toEqual([0, 0]);
  await visit.close();
});

describe('a height depends on the width alone', () => {
  test.each(views)(
    'of /%s: nothing sticks out of what is measured, at any width or height of the frame',
    async (address) => {
      const page = await browser.newPage();
      await page.goto(`${site?.origin}/${address}`);
      const faults: string[] = [];
      for (const width of [280, 320, 480, 700, 1100]) {
        const measured = new Set<number>();
        for (const height of [150, 700, 9000]) {
          await page.setViewportSize({ width, height });
          const { body, inside, sideways } = await page.evaluate(() => ({
            body: document.body.getBoundingClientRect().height,
            inside: Math.max(document.documentElement.scrollHeight, innerHeight) - innerHeight,
            sideways: document.documentElement.scrollWidth - innerWidth,
          }));
          measured.add(body);
          if (sideways > 0) faults.push(`${width}: scrolls sideways by ${sideways}`);
          if (inside > 0 && Math.abs(inside + height - body) > 1)
            faults.push(`${width}: ${inside + height} px of content, ${body} measured`);
        }
        if (measured.size !== 1) faults.push(`${width}: ${[...measured].join(', ')} px`);
      }
      await page.close();
      expect(faults).toEqual([]);
    },
  );

  test('also with margins at its ends, which would else fall out of it', async () => {
    const visit = await visitHost(browser, datawrapper(view));
    const before = await settled(visit);
    await visit.frame.evaluate(() => {
      for (const end of document.querySelectorAll('main, .embed-foot'))
        (end as HTMLElement).style.setProperty('margin-block', '40px', 'important');
    });
    expect(await settled(visit)).toBeGreaterThan(before + 30);
    expect(await visit.frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
    await visit.close();
  });

  test('and in a frame taller than it, which is made shorter', async () => {
    const visit = await visitHost(browser, datawrapper(view).replace('height="300"', 'height="5000"'));
    expect(await settled(visit)).toBeLessThan(2000);
    await visit.close();
  });
});

describe('never in a loop', () => {
  let withScrollBars: Browser;
  beforeAll(async () => {
    withScrollBars = await launch({ ignoreDefaultArgs: ['--hide-scrollbars'] });
  });
  afterAll(() => withScrollBars.close());

  test.each([
    [
      'borders inside its height, which leave the frame short of what it asked',
      '*{box-sizing:border-box}iframe{border:2px inset!important}',
      '',
    ],
    ['a page as tall as its window', 'html,body,#room{height:100%}', 'html,body{height:100%!important}'],
    ['margins around everything', 'body,#room,iframe{margin:30px!important}', 'html,main{margin:25px!important}'],
    ['a frame never taller than its window', 'iframe{max-height:60vh}', ''],
  ])('where the host has %s', async (_name, hostStyle, ownStyle) => {
    const visit = await visitHost(withScrollBars, datawrapper(view).replace('<style>', `<style>${hostStyle}`));
    await visit.frame.evaluate((style) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      document.adoptedStyleSheets.push(sheet);
    }, ownStyle);
    const restless: string[] = [];
    for (let width = 300; width <= 700; width += 50) {
      await visit.page.evaluate(
        (pixels) => document.getElementById('room')?.style.setProperty('width', `${pixels}px`),
        width,
      );
      await visit.page.waitForTimeout(600);
      await visit.heard();
      await visit.page.waitForTimeout(400);
      // One of the few reminders may fall into this time, or two.
      const heard = await visit.heard();
      if (heard.length > 4) restless.push(`${width}: ${heard.length} messages`);
    }
    await visit.close();
    expect(restless).toEqual([]);
  });
});

test('opens sources beside the host’s page, never inside the frame', async () => {
  const visit = await visitHost(browser, plainHost(view));
  const targets = await visit.frame.evaluate(() =>
    [...document.querySelectorAll('a')].map((link) => link.target || document.querySelector('base')?.target),
  );
  expect(new Set(targets)).toEqual(new Set(['_blank']));
  const [opened] = await Promise.all([
    visit.page.context().waitForEvent('page'),
    visit.frame.locator('.embed-foot a').click(),
  ]);
  expect(opened.url()).toContain('/figure/gaza-killed/');
  await opened.close();
  await visit.close();
});

test('stays readable and scrollable in a host that never resizes, the caveat right under the number', async () => {
  for (const id of ['gaza-killed', 'israel-killed', 'gaza-missing']) {
    const small = plainHost(view.replace('gaza-killed', id)).replace('width:600px', 'width:320px');
    const visit = await visitHost(browser, small);
    const seen = await visit.frame.evaluate(() => {
      const number = document.querySelector('data[data-figure]');
      const caveat = document.getElementById(number?.getAttribute('aria-describedby') ?? '');
      const [above, below] = [number?.getBoundingClientRect(), caveat?.getBoundingClientRect()];
      scrollTo(0, document.documentElement.scrollHeight);
      return {
        width: innerWidth,
        height: innerHeight,
        numberTop: above?.top ?? -1,
        gap: (below?.top ?? 9999) - (above?.bottom ?? 0),
        caveatTop: below?.top ?? 9999,
        overflow: getComputedStyle(document.documentElement).overflowY + getComputedStyle(document.body).overflowY,
        isAtEnd: Math.abs(document.body.getBoundingClientRect().bottom - innerHeight) < 2,
      };
    });
    expect(seen).toMatchObject({ width: 320, height: 300, overflow: 'visiblevisible', isAtEnd: true });
    expect(seen.numberTop).toBeGreaterThanOrEqual(0);
    expect(seen.gap).toBeLessThanOrEqual(96);
    expect(seen.caveatTop).toBeLessThan(260);
    await visit.close();
  }
});

test('writes addresses as words where the host has killed links, and nowhere else', async () => {
  const killed = await visitHost(browser, sandboxed(view));
  await expect.poll(() => killed.frame.locator('.address').count()).toBeGreaterThan(0);
  const inspection = await killed.frame.evaluate(inspectPage);
  expect(inspection.faults.filter((fault) => !fault.includes('covered'))).toEqual([]);
  const links = await killed.frame.locator('a').count();
  expect(await killed.frame.locator('.address').count()).toBe(links);
  await killed.close();
  const free = await visitHost(browser, plainHost(view));
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
  for (const query of ['?theme=light', '?theme=nonsense', '?theme=<b>', '?lang=xx&theme', '?%', '#%', '#amp=1'])
    expect(await paperAt(query)).toBe(light);
  await page.close();
});

test('all hosts’ listeners at once on one page agree, and none of them stumbles', async () => {
  const listeners = HOSTS.slice(0, 5).map(
    (host) => /<script>(.*)<\/script>/s.exec(host.page(view, undefined))?.[1] ?? '',
  );
  const visit = await visitHost(browser, plainHost(view).replace('<script>', `<script>${listeners.join(';')}`));
  await settled(visit);
  await visit.page.waitForTimeout(300);
  expect(visit.errors).toEqual([]);
  await visit.close();
});
