// @vitest-environment jsdom

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Page, pagesOf } from '../../src/site/pages.ts';
import { renderPage } from '../../src/site/renderPage.tsx';
import { asKnown, outBy, reportDays } from '../../src/story/asKnown.ts';
import { bounds } from '../../src/story/edtf.ts';
import { find } from '../../src/story/story.ts';
import { storyIn } from '../fixtures/stories.ts';

const story = await storyIn('data');
const days = reportDays(story);
const shell = readFileSync('index.html', 'utf8');
const reportDay = outBy(find(story.sources, story.about.report)) ?? '';

function render(of: typeof story, page: Page): Document {
  const html = renderPage(shell, of, page, { base: '/', origin: undefined }, { markup: '', policy: undefined });
  return new DOMParser().parseFromString(html, 'text/html');
}

/** A page without the elements that may tell of later days. */
function frozenPart(page: Document): string {
  for (const element of page.querySelectorAll('[data-announcements]')) element.remove();
  return page.documentElement.outerHTML;
}

const frozen = pagesOf(story).filter(({ day }) => day !== undefined);
const storyPages = frozen.filter(({ content }) => content.kind === 'story');

/** Some of many: the days around the report, and every seventh. */
const some = (pages: readonly Page[]) =>
  pages.filter(({ day }) => day === reportDay || days.indexOf(day ?? '') % 7 === 0);

test('there is one page for each day on which a report came out, and embeds once their figures were out', () => {
  expect(storyPages.map(({ day }) => day)).toEqual(days);
  const embeds = frozen.filter(({ content }) => content.kind === 'embed-ledger');
  expect(embeds.map(({ day }) => day)).toEqual(days.filter((day) => day >= reportDay));
});

describe('a page as known on a day', () => {
  test('shows every figure that was out by then and that it is about, and none that was not', () => {
    for (const page of some(storyPages)) {
      const shown = new Set(
        [...render(story, page).querySelectorAll('data[data-figure]')].map((one) => one.getAttribute('data-figure')),
      );
      for (const id of shown) {
        const source = find(story.sources, find(story.figures, id ?? '').attribution.readIn);
        expect((outBy(source) ?? '9999') <= (page.day ?? ''), `${id} on ${page.address}`).toBe(true);
      }
    }
  });

  test('shows the report’s figures from the very day it came out, and not the day before', () => {
    const before = days[days.indexOf(reportDay) - 1] ?? '';
    const shows = (day: string) => {
      const page = storyPages.find((one) => one.day === day);
      return page ? render(story, page).querySelectorAll('article.entry').length : -1;
    };
    expect(shows(before)).toBe(0);
    expect(shows(reportDay)).toBe([...story.figures.values()].filter(({ group }) => group).length);
  });

  test('names no later day outside its announcements, and leaves every number a caveat', () => {
    for (const page of some(frozen)) {
      const rendered = render(story, page);
      for (const element of rendered.querySelectorAll('[data-announcements]')) element.remove();
      const later = [...rendered.querySelectorAll('main time')]
        .map((time) => bounds(time.getAttribute('datetime') ?? '').from)
        .filter((day) => day > (page.day ?? ''));
      expect(later, page.address).toEqual([]);
      for (const caveats of rendered.querySelectorAll('[data-caveat-of]'))
        expect(caveats.textContent?.trim(), `${page.address} ${caveats.id}`).not.toBe('');
    }
  });

  test('stays the same to the byte when later reports come in, announcements aside', () => {
    for (const [index, until] of days.entries()) {
      if (index % 14 !== 0 && until !== reportDay) continue;
      // The record as it was on that day: every frozen page of an earlier day must already be what it is now.
      const then = asKnown(story, until);
      for (const page of frozen.filter(
        ({ day }) => day !== undefined && day <= until && (day === until || day === reportDay),
      ))
        expect(frozenPart(render(then, page)), `${page.address} in the record of ${until}`).toBe(
          frozenPart(render(story, page)),
        );
    }
  });

  test('announces that a number on the way of one of the report’s was replaced, for the report’s own', () => {
    const items = (day: string) => {
      const page = storyPages.find((one) => one.day === day);
      return page
        ? [...render(story, page).querySelectorAll('aside[data-announcements] li')].map(
            (item) => item.textContent ?? '',
          )
        : [];
    };
    const name = story.figures.get('israel-killed')?.name.en ?? '';
    const ofReport = (day: string) => items(day).filter((item) => item.startsWith(`On the way of “${name}”`));
    expect(ofReport('2023-10-30').length).toBe(2);
    expect(ofReport('2023-10-30').every((item) => /which is replaced in a report that came later/.test(item))).toBe(
      true,
    );
    expect(ofReport('2023-11-10')).toEqual([]);
    expect(items('2023-11-02').filter((item) => /that came later, or/.test(item))).toEqual([]);
  });

  test('announces that a number was replaced, by name and day, with the way to today’s page', () => {
    const page = storyPages.find(({ day }) => day === reportDay) as Page;
    const since = render(story, page).querySelector('aside[data-announcements]');
    expect(since?.textContent).toMatch(/is replaced in a report/);
    expect(since?.querySelector('a')?.getAttribute('href')).toBe('/');
    expect(Number(since?.querySelector('output')?.textContent)).toBe(
      story.figures.size - asKnown(story, reportDay).figures.size,
    );
  });
});
