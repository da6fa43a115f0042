import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readStory } from '../../src/story/readStory.ts';
import { launch } from './chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** How one figure is treated on a page, and in which of its views. */
type Treatment = { readonly view: string; readonly figure: string; readonly looks: Readonly<Record<string, string>> };

/** Reads how every figure on a page is treated. Runs inside the browser, so it may use nothing from outside itself. */
function readTreatments(): Treatment[] {
  const style = (element: Element | null | undefined, names: readonly string[]) =>
    element ? names.map((name) => getComputedStyle(element).getPropertyValue(name)).join(' ') : 'none';
  return [...document.querySelectorAll<HTMLElement>('data[data-figure]')].flatMap((number) => {
    const block = number.closest('article, li');
    const caveats = document.getElementById(number.getAttribute('aria-describedby') ?? '');
    // Quotes are set in the caveat's own type, and folded chains are not on screen.
    if (!block || !caveats || !number.closest('.statement') || !number.checkVisibility()) return [];
    const part = block.classList.contains('part') ? 'part' : 'total';
    const view = `${block.closest('section')?.className} ${block.tagName} ${part}`;
    const bar = [...block.querySelectorAll('svg.bar')].find((each) => each.checkVisibility());
    return {
      view,
      figure: number.dataset.figure ?? '',
      looks: {
        number: style(number, ['font-size', 'font-weight', 'font-family', 'font-style', 'color']),
        counts: style(block.querySelector('.counts'), ['font-size', 'font-weight', 'color']),
        caveat: style(caveats.firstElementChild, ['font-size', 'font-weight', 'line-height', 'color', 'font-style']),
        source: style(block.querySelector('a[data-source]'), ['font-weight', 'color', 'text-decoration-line']),
        bar: bar ? `${bar.getBoundingClientRect().height} ${getComputedStyle(bar).opacity}` : 'none',
      },
    };
  });
}

describe.each(inject('sites'))('$story', ({ story: folder, origin, addresses }) => {
  test.each(['light', 'dark'] as const)(
    'treats every two figures of one measure alike wherever they stand together, in %s',
    async (colorScheme) => {
      const { story } = await readStory(folder);
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme });
      const differing: string[] = [];
      let compared = 0;
      const shown = addresses.filter(
        (address) => /^(over-time\/[^/]+\/|embed\/.*|as-known\/[\d-]+\/)?$/.test(address) && !/figure\//.test(address),
      );
      // Frozen pages are many and alike: every thirtieth.
      for (const address of shown.filter((one, index) => !one.startsWith('as-known/') || index % 30 === 0)) {
        await page.goto(`${origin}/${address}`);
        const first = new Map<string, Treatment>();
        for (const treatment of await page.evaluate(readTreatments)) {
          const measure = story?.figures.get(treatment.figure)?.measure;
          const key = `${treatment.view} ${measure}`;
          const other = first.get(key) ?? treatment;
          first.set(key, other);
          compared += Number(other !== treatment);
          for (const [what, look] of Object.entries(treatment.looks))
            if (look !== other.looks[what])
              differing.push(
                `/${address} ${key}: ${what} of ${treatment.figure} is ${look}, of ${other.figure} ${other.looks[what]}`,
              );
        }
      }
      await page.close();
      expect(differing).toEqual([]);
      expect(compared).toBeGreaterThan(5);
    },
  );
});

test('the comparison bites on one number set larger, one caveat set paler, one bar drawn thicker', async () => {
  const [site] = inject('sites');
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site?.origin}/`);
  const before = await page.evaluate(readTreatments);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '.entry .number{font-size:50px!important}.entry .caveat{color:gray!important}.entry .bar{height:3px!important}',
    );
    document.adoptedStyleSheets.push(sheet);
  });
  const after = await page.evaluate(readTreatments);
  await page.close();
  const changed = new Set(
    after.flatMap(({ looks }, at) => Object.keys(looks).filter((what) => looks[what] !== before[at]?.looks[what])),
  );
  expect([...changed].toSorted()).toEqual(expect.arrayContaining(['bar', 'caveat', 'number']));
});
