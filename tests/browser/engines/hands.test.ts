import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { cite } from '../../../src/story/story.ts';
import { saySentence } from '../../../src/words/saySentence.ts';
import { storyIn } from '../../fixtures/stories.ts';
import { inspectPage } from '../inspectPage.ts';
import type { Served } from '../serve.ts';
import { ENGINES } from './engines.ts';
import type { Tab } from './tab.ts';
import { faultsIn, serveWatched } from './watched.ts';

const SITES = inject('sites').map((site) => ({
  ...site,
  panel: site.addresses.find((address) => address.startsWith('over-time/')),
  days: site.addresses.flatMap((address) => /^as-known\/([\d-]+)\/$/.exec(address)?.[1] ?? []),
}));

describe.each(ENGINES)('in $name', ({ openTab }) => {
  let tab: Tab;
  beforeAll(async () => {
    tab = await openTab();
    await tab.resize(1280);
  });
  afterAll(() => tab.close());

  const addressed = () => tab.run(() => location.hash.slice(1));
  const path = () => tab.run(() => location.pathname).catch(() => '');
  const focus = (selector: string) =>
    tab.run((wanted) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);
  const text = (selector: string) => tab.run((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
  /** Sets a field as its reader would by a means that drivers do not share. */
  const choose = (selector: string, value: string) =>
    tab.run(
      (wanted, chosen) => {
        const field = document.querySelector<HTMLSelectElement>(wanted);
        if (field) field.value = chosen;
        for (const kind of ['input', 'change']) field?.dispatchEvent(new Event(kind, { bubbles: true }));
      },
      selector,
      value,
    );
  /** Where an element's middle is in the window, once it has been brought there. */
  const middle = (selector: string) =>
    tab.run((wanted) => {
      const element = document.querySelector(wanted);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, selector);

  describe.each(SITES)('under a reader’s hands, $story', ({ story: name, folder, panel, days }) => {
    let served: Served;
    beforeAll(async () => {
      served = await serveWatched(folder);
    });
    afterAll(() => served.close());
    const open = (address: string) => tab.open(`${served.origin}/${address}`);

    /** Ids of what is marked as chosen, block by block. */
    const picked = () =>
      tab.run(() =>
        [...document.querySelectorAll('.picked')].map(
          (block) => block.querySelector<HTMLElement>('data[data-figure]')?.dataset.figure ?? '',
        ),
      );

    test('a number that is chosen is marked everywhere, is the address, and is let go of', async () => {
      await open('');
      const [first = '', second = ''] = await tab.run(() =>
        [...document.querySelectorAll('article.entry')].map(({ id }) => id),
      );
      const thread = () => {
        const { textDecorationLine, textDecorationStyle } = getComputedStyle(
          document.querySelector('.pick .number') ?? document.body,
        );
        return `${textDecorationLine} ${textDecorationStyle}`;
      };
      expect(await tab.run(thread)).toBe('underline dotted');
      await focus(`.counting a.pick[href="#${second}"]`);
      await tab.press('Enter');
      await expect.poll(addressed).toBe(second);
      expect((await picked()).length).toBeGreaterThan(1);
      expect(new Set(await picked())).toEqual(new Set([second]));
      expect((await tab.run(inspectPage)).faults).toEqual([]);
      await tab.press('Escape');
      await expect.poll(picked).toEqual([]);
      expect(await addressed()).toBe('');
      await tab.click(`article.entry a.pick[href="#${first}"]`);
      await tab.click(`article.entry a.pick[href="#${second}"]`);
      await expect.poll(addressed).toBe(second);
      await tab.back();
      await expect.poll(async () => [...new Set(await picked())]).toEqual([first]);
      await tab.reload();
      await expect.poll(async () => [...new Set(await picked())]).toEqual([first]);
      expect(await faultsIn(tab)).toEqual([]);
    });

    test('squares stand for ten people at a key', async () => {
      await open('embed/counting/');
      const isShown = () => tab.run(() => document.querySelector('.of-ten')?.checkVisibility());
      expect(await isShown()).toBe(false);
      await focus('.units input:checked');
      await tab.press('ArrowRight');
      await expect.poll(isShown).toBe(true);
    });

    test.runIf(panel)('a chart over time answers to keys and to the pointer', async () => {
      await open(panel ?? '');
      await expect.poll(() => tab.run(() => document.querySelector('.stepper')?.checkVisibility())).toBe(true);
      const ids = await tab.run(() =>
        [...document.querySelectorAll<SVGUseElement>('.timeline.whole use')].map(({ dataset }) => dataset.mark ?? ''),
      );
      const [first = '', last = ''] = [ids[0], ids.at(-1)];
      const shown = () =>
        tab.run(() => document.querySelector<HTMLElement>('.chosen data[data-figure]')?.dataset.figure ?? '');
      await focus('.stepper input');
      await tab.press('End');
      await expect.poll(shown).toBe(last);
      await expect.poll(addressed).toBe(last);
      await tab.press('ArrowLeft');
      await expect.poll(shown).toBe(ids.at(-2));
      expect((await tab.run(inspectPage)).faults).toEqual([]);
      await tab.press('Escape');
      await expect.poll(shown).toBe('');

      const mark = (id: string) => middle(`.timeline.whole use[data-mark="${id}"]`);
      const at = await mark(last);
      await tab.point(at.x, at.y);
      await expect.poll(shown).toBe(last);
      expect(await addressed()).toBe('');
      await tab.point(5, 5);
      await expect.poll(shown).toBe('');
      const to = await mark(first);
      await tab.point(to.x, to.y, 'press');
      await expect.poll(addressed).toBe(first);
      const from = await mark(last);
      await tab.point(from.x, from.y, 'press');
      await expect.poll(addressed).toBe(last);
      await tab.back();
      await expect.poll(shown).toBe(first);
      expect(await faultsIn(tab)).toEqual([]);
    });

    test.runIf(days.length > 0)('a day is chosen with the slider, by key and by pointer', async () => {
      const at = (day: string | undefined) => `/as-known/${day}/`;
      await open(at(days[2]).slice(1));
      const said = () => tab.run(() => document.querySelector('#page_day')?.getAttribute('aria-valuetext') ?? '');
      const before = await said();
      await focus('#page_day');
      await tab.press('ArrowRight');
      await expect.poll(said).not.toBe(before);
      expect(await path()).toBe(at(days[2]));
      await tab.press('Enter');
      await expect.poll(path).toBe(at(days[3]));
      await tab.back();
      await expect.poll(path).toBe(at(days[2]));
      const { x, y } = await middle('#page_day');
      await tab.point(x, y, 'press');
      await expect
        .poll(async () => Math.abs(days.indexOf((await path()).split('/')[2] ?? '') - days.length / 2))
        .toBeLessThan(3);
    });

    test('the list of figures wakes at a touch, is searched and filtered, and the address keeps it', async () => {
      await open('figures/');
      const announced = () => text('.figure-list output');
      // A word that some rows have and others have not.
      const word = await tab.run(() => {
        const rows = [...document.querySelectorAll<HTMLElement>('.figure-row .counts')].map((one) => one.innerText);
        const words = rows[0]?.match(/\b[a-z]{5,}\b/g) ?? [];
        return words.find((one) => rows.some((row) => !row.includes(one))) ?? '';
      });
      await focus('#page_by_q');
      await expect.poll(announced).toMatch(/^All \d+ figures$/);
      const all = await announced();
      expect((await tab.run(inspectPage)).faults).toEqual([]);
      await tab.press(...word);
      await expect.poll(announced).toMatch(/^\d+ of \d+ figures$/);
      await expect.poll(() => tab.run(() => location.search)).toBe(`?q=${word}`);
      await choose('#page_by_q', '');
      await expect.poll(announced).toBe(all);
      const measure = await tab.run(
        () => document.querySelector<HTMLOptionElement>('#page_by_measure option:last-child')?.value ?? '',
      );
      await choose('#page_by_measure', measure);
      await expect.poll(announced).not.toBe(all);
      const filtered = await announced();
      expect(await tab.run(() => location.search)).toBe(`?measure=${measure}`);
      await tab.reload();
      await expect.poll(announced).toBe(filtered);
      expect(await tab.run(() => document.querySelector<HTMLSelectElement>('#page_by_measure')?.value)).toBe(measure);
      expect(await faultsIn(tab)).toEqual([]);
    });

    test('a number that is copied takes its words along', async () => {
      const story = await storyIn(name);
      const plain = (words: string) => words.replaceAll('\u00a0', ' ');
      await open('');
      const id = await tab.run(() => {
        addEventListener('copy', ({ clipboardData }) => {
          document.documentElement.dataset.copied = clipboardData?.getData('text/plain') ?? '';
        });
        const number = document.querySelector<HTMLElement>('article.entry data[data-figure]');
        if (number) getSelection()?.selectAllChildren(number);
        return number?.dataset.figure ?? '';
      });
      await tab.copy();
      await expect
        .poll(async () => plain(await tab.run(() => document.documentElement.dataset.copied ?? '')))
        .toContain(plain(saySentence(cite(story, id), 'en')));
    });

    test('an embed is chosen, shown as it will stand, and handed out', async () => {
      await open('embed/');
      const view = await tab.run(
        () => document.querySelector<HTMLOptionElement>('#page_view option:last-child')?.value ?? '',
      );
      await choose('#page_view', view);
      const snippet = () => tab.run(() => document.querySelector<HTMLTextAreaElement>('#page_snippet')?.value ?? '');
      await expect.poll(snippet).toContain(`src="${served.origin}/embed/${view}/"`);
      await expect
        .poll(() => tab.frame.run(() => Math.abs(innerHeight - document.body.getBoundingClientRect().height)))
        .toBeLessThan(2);
      await tab.click('#page_snippet_copy');
      await expect.poll(() => text('.taken:has(#page_snippet) [role=status]')).not.toBe('');
      expect([...(await faultsIn(tab)), ...(await faultsIn(tab.frame))]).toEqual([]);
    });
  });
});
