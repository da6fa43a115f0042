import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { HOSTS, plainHost } from '../hosts.ts';
import { inspectPage } from '../inspectPage.ts';
import type { Served } from '../serve.ts';
import { ENGINES } from './engines.ts';
import { samplePages } from './samplePages.ts';
import type { Place, Tab } from './tab.ts';
import { faultsIn, heardIn, serveWatched, serveWatchedPage } from './watched.ts';

const SANDBOXES = [
  ['no sandbox', undefined],
  ['a sandbox that allows scripts alone', 'allow-scripts'],
] as const;

const SITES = await Promise.all(
  inject('sites').map(async (site) => {
    const sample = await samplePages(site);
    return { ...site, embeds: sample.filter((address) => address.startsWith('embed/') && address !== 'embed/') };
  }),
);

/** Pixels inside a frame, and pixels that its content takes. */
const heights = (frame: Place) =>
  frame.run(() => ({ inside: innerHeight, content: Math.ceil(document.body.getBoundingClientRect().height) }));

const fold = (frame: Place, isOpen: boolean) =>
  frame.run((open) => document.querySelector('details')?.toggleAttribute('open', open), isOpen);

/** Waits until the frame has the room that the host grants its content; gives the content's height in pixels. */
async function settled(frame: Place, grants: (height: number) => number): Promise<number> {
  const misfit = async () => {
    const { inside, content } = await heights(frame);
    return Math.abs(inside - grants(content));
  };
  // A browser that sizes frames by itself leaves out a fraction of a pixel.
  await expect.poll(misfit, { timeout: 10_000, interval: 50 }).toBeLessThanOrEqual(1);
  return (await heights(frame)).content;
}

describe.each(ENGINES)('in $name', ({ name, openTab }) => {
  let tab: Tab;
  const served: Served[] = [];
  beforeAll(async () => {
    tab = await openTab();
    await tab.resize(900, 700);
    for (const { folder } of SITES) served.push(await serveWatched(folder));
  });
  afterAll(async () => {
    for (const one of served) one.close();
    await tab.close();
  });

  /** Opens a host's page on an origin of its own, has a look at it, and closes it; no page that is watched may fail. */
  async function visit(html: string, look: () => Promise<void>, watched: 'both' | 'host' = 'both'): Promise<void> {
    const host = await serveWatchedPage(html);
    await tab.open(host.origin);
    await expect.poll(() => tab.frame.run(() => document.readyState).catch(() => '')).toBe('complete');
    await look();
    expect(await faultsIn(tab)).toEqual([]);
    if (watched === 'both') expect(await faultsIn(tab.frame)).toEqual([]);
    host.close();
  }

  // Chromium meets them all in dialects.test.ts.
  describe.each(name === 'Chromium' ? [] : HOSTS)(
    'a page of $name',
    ({ page, grants = (height) => height, followsWidth }) => {
      test.each(SANDBOXES)(
        'with %s: the frame grows and shrinks with its content, and is then left in peace',
        async (_name, sandbox) => {
          const view = `${served[0]?.origin}/embed/figure/gaza-missing/`;
          await visit(page(view, sandbox), async () => {
            // Asked of the style sheet alone, an engine that knows nothing of it leaves the frame as it is.
            const isSized =
              followsWidth !== false || (await tab.run(() => CSS.supports('frame-sizing', 'content-height')));
            if (!isSized) {
              await expectScrolling();
              return;
            }
            const folded = await settled(tab.frame, grants);
            expect(folded).toBeGreaterThan(300);
            await fold(tab.frame, true);
            expect(await settled(tab.frame, grants)).toBeGreaterThan(folded + 200);
            await fold(tab.frame, false);
            expect(await settled(tab.frame, grants)).toBe(folded);
            await heardIn(tab);
            await new Promise((resolve) => setTimeout(resolve, 600));
            expect(await heardIn(tab)).toEqual([]);
          });
        },
      );
    },
  );

  /** The wheel brings the end of the frame’s page into sight; its first number stands right by its caveat. */
  async function expectScrolling(): Promise<void> {
    const gap = await tab.frame.run(() => {
      const number = document.querySelector('data[data-figure]');
      const caveat = document.getElementById(number?.getAttribute('aria-describedby') ?? '');
      return (caveat?.getBoundingClientRect().top ?? 9999) - (number?.getBoundingClientRect().bottom ?? 0);
    });
    expect(gap).toBeLessThanOrEqual(96);
    const beyond = async () => {
      // The frame is as wide as the host’s room; 40 px of margin are around it.
      await tab.wheel(60, 80, 20_000);
      return tab.frame.run(() => Math.round(document.body.getBoundingClientRect().bottom - innerHeight));
    };
    expect(await tab.frame.run(() => document.body.getBoundingClientRect().bottom - innerHeight)).toBeGreaterThan(1);
    await expect.poll(beyond).toBeLessThanOrEqual(1);
  }

  describe.each(SITES.map((site, at) => ({ ...site, at })))('embeds of $story', ({ at, embeds }) => {
    test('scroll to their end in a host that never makes room, also where no script runs', async () => {
      for (const address of embeds) {
        const view = `${served[at]?.origin}/${address}`;
        await visit(plainHost(view), expectScrolling);
        // Nor does the script that watches.
        await visit(plainHost(view, ''), expectScrolling, 'host');
      }
    });

    test('write addresses as words where links are dead', async () => {
      for (const address of embeds)
        await visit(plainHost(`${served[at]?.origin}/${address}`, 'allow-scripts'), async () => {
          const count = (selector: string) =>
            tab.frame.run((wanted) => document.querySelectorAll(wanted).length, selector);
          await expect.poll(() => count('.address')).toBeGreaterThan(0);
          expect(await count('.address')).toBe(await count('a'));
          const { faults } = await tab.frame.run(inspectPage);
          expect(faults.filter((fault) => !fault.includes('covered'))).toEqual([]);
        });
    });
  });
});
