import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { BuiltSite } from '../globalSetup.ts';
import { inspectPage } from '../inspectPage.ts';
import { lostOnPaper } from '../lostOnPaper.ts';
import type { Served } from '../serve.ts';
import { ENGINES } from './engines.ts';
import { samplePages } from './samplePages.ts';
import type { Tab } from './tab.ts';
import { faultsIn, serveWatched } from './watched.ts';

const SITES = await Promise.all(
  inject('sites').map(async (site: BuiltSite) => ({ ...site, sample: await samplePages(site) })),
);

function unfold(): void {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
}

/** Lets the rules for paper hold on the screen: not every driver can be asked for that. */
function layOutForPaper(): void {
  const turn = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (!(rule instanceof CSSMediaRule)) continue;
      const { media } = rule;
      media.mediaText = media.mediaText.replace('screen', 'not all').replace('print', 'all');
      turn(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) turn(sheet.cssRules);
}

/** The first thing behind a fold that can be led to, if the page has one. */
const folded = () =>
  document.querySelector('details:not([open]) > :not(summary)[id], details:not([open]) > :not(summary) [id]')?.id;

describe.each(ENGINES)('in $name', ({ openTab }) => {
  let tab: Tab;
  beforeAll(async () => {
    tab = await openTab();
  });
  afterAll(() => tab.close());

  describe.each(SITES)('every kind of page of $story', ({ folder, sample }) => {
    let served: Served;
    beforeAll(async () => {
      served = await serveWatched(folder);
    });
    afterAll(() => served.close());

    test('keeps each number with its words, and breaks nothing, on a phone and a wide screen', async () => {
      const faults: string[] = [];
      let numbers = 0;
      for (const address of sample) {
        const inspect = async (how: string) => {
          const inspection = await tab.run(inspectPage);
          numbers += inspection.numbers.length;
          faults.push(...inspection.faults.map((fault) => `/${address} ${how}: ${fault}`));
        };
        await tab.resize(320);
        await tab.open(`${served.origin}/${address}`);
        await inspect('at 320 px');
        await tab.run(unfold);
        await inspect('at 320 px, unfolded');
        await tab.resize(1280);
        await inspect('at 1280 px, unfolded');
        faults.push(...(await faultsIn(tab)).map((fault) => `/${address}: ${fault}`));
      }
      expect(faults).toEqual([]);
      expect(numbers).toBeGreaterThan(3 * sample.length);
    });

    test('is found out where a caveat is moved away', async () => {
      await tab.open(`${served.origin}/`);
      await tab.run(() => document.body.append(document.querySelector('.entry .caveats') ?? ''));
      expect((await tab.run(inspectPage)).faults.join('\n')).toMatch(/px away|no source/);
    });

    test('sets the names of strands upright where a table is too narrow for them', async () => {
      await tab.resize(320);
      await tab.open(`${served.origin}/`);
      const modes = await tab.run(() =>
        [...document.querySelectorAll('.ways thead th + th')].map((name) => getComputedStyle(name).writingMode),
      );
      expect(new Set(modes)).toEqual(new Set(['vertical-rl']));
    });

    test('holds from right to left, on a phone', async () => {
      const faults: string[] = [];
      await tab.resize(320);
      for (const address of sample.filter((one) => !/^(as-known|figures)\//.test(one))) {
        await tab.open(`${served.origin}/${address}`);
        await tab.run(() => document.documentElement.setAttribute('dir', 'rtl'));
        faults.push(...(await tab.run(inspectPage)).faults.map((fault) => `/${address}: ${fault}`));
      }
      expect(faults).toEqual([]);
    });

    test('keeps caveats and addresses of sources on paper', async () => {
      const faults: string[] = [];
      await tab.resize(768);
      for (const address of sample) {
        await tab.open(`${served.origin}/${address}`);
        await tab.run(layOutForPaper);
        faults.push(...(await tab.run(lostOnPaper)).map((fault) => `/${address}: ${fault}`));
      }
      expect(faults).toEqual([]);
    });

    test('opens the fold that an address leads into', async () => {
      const opened: (boolean | undefined)[] = [];
      for (const address of sample) {
        await tab.open(`${served.origin}/${address}`);
        const id = await tab.run(folded);
        if (!id) continue;
        await tab.open('about:blank');
        await tab.open(`${served.origin}/${address}#${id}`);
        await expect
          .poll(() => tab.run((wanted) => document.getElementById(wanted)?.closest('details')?.open, id), {
            message: `/${address}#${id}`,
          })
          .toBe(true);
        opened.push(true);
      }
      expect(opened.length).toBeGreaterThan(0);
    });

    test('takes its theme from the address', async () => {
      const paperOf = async (address: string, theme: string) => {
        await tab.open(`${served.origin}/${address}?theme=${theme}`);
        return tab.run(() => getComputedStyle(document.documentElement).backgroundColor);
      };
      const papers = new Set<string>();
      for (const address of sample.filter((one) => !one.startsWith('as-known/'))) {
        const [light, dark] = [await paperOf(address, 'light'), await paperOf(address, 'dark')];
        papers.add(`${light} ${dark}`);
        expect(dark, address).not.toBe(light);
      }
      expect(papers.size).toBe(1);
      const paint = async (theme: string) => {
        await tab.open(`${served.origin}/?theme=${theme}`);
        return Buffer.from(await tab.screenshot());
      };
      expect((await paint('light')).equals(await paint('dark'))).toBe(false);
    });
  });
});
