// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import type { Lesson } from '../../src/charts/SampleEnd.tsx';
import type { Figure } from '../../src/story/schema/figure.ts';
import type { Hedge } from '../../src/story/schema/reported.ts';
import type { Story } from '../../src/story/story.ts';
import { FigureView } from '../../src/views/FigureView.tsx';
import { Ledger } from '../../src/views/Ledger.tsx';
import { catalogueOf } from '../../src/words/catalogue.ts';
import { inEnglish } from '../fixtures/inEnglish.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';

const ENDS: Readonly<Record<Hedge, Lesson>> = {
  exact: 'hard',
  unqualified: 'hard',
  'at-least': 'arrow',
  'more-than': 'gap',
  about: 'soft',
  nearly: 'short',
  'up-to': 'outline',
  between: 'floating',
};

afterEach(cleanup);

/** What a reader meets in the bar of a row, told from the figure and from what was drawn. */
function metIn(story: Story, row: Element): Lesson[] {
  const figure = story.figures.get(row.id) as Figure;
  const relation = figure.relations.find(({ kind }) => kind === 'part-of');
  const whole = relation?.kind === 'part-of' ? story.figures.get(relation.to) : undefined;
  return [
    'square',
    'scale',
    ENDS[figure.reported.hedge],
    ...(whole ? (['inset', ENDS[whole.reported.hedge]] as const) : []),
    ...(row.querySelector('.lane [data-hairline]') ? (['hairline'] as const) : []),
  ];
}

function taughtIn(row: Element): Lesson[] {
  const { ends, squares } = catalogueOf('en');
  const named = { ...ends, square: squares };
  const names = [...row.querySelectorAll('.lessons b')].map((name) => name.textContent);
  return (Object.keys(named) as Lesson[]).filter((lesson) => names.includes(`${named[lesson].name}:`));
}

/** Holds that each lesson stands where a reader first meets what it explains, and nowhere else. */
function expectTaughtOnce(story: Story, rows: readonly Element[], known: readonly Lesson[] = []): void {
  const met = new Set<Lesson>(known);
  for (const row of rows) {
    const first = new Set(metIn(story, row).filter((lesson) => !met.has(lesson)));
    expect(new Set(taughtIn(row)), row.id).toEqual(first);
    expect(row.querySelectorAll('.lessons li').length, row.id).toBe(first.size);
    for (const lesson of first) met.add(lesson);
  }
  expect(rows.length).toBeGreaterThan(0);
}

describe.each(STORY_FOLDERS)('in %s each lesson is taught once, where it is first needed', async (folder) => {
  const story = await storyIn(folder);

  test.each([undefined, ...story.about.groups.map(({ id }) => id)])('in the ledger (%s)', (group) => {
    const { container } = render(<Ledger edition={inEnglish(story)} group={group} headingLevel={2} />);
    expectTaughtOnce(story, [...container.querySelectorAll('article')]);
  });

  test('beside every figure alone', () => {
    for (const figure of story.figures.keys()) {
      const { container } = render(<FigureView edition={inEnglish(story)} figure={figure} />);
      // One bar has nothing to be compared with, so that they share a scale is not a lesson here.
      expectTaughtOnce(story, [...container.querySelectorAll('article')], ['scale']);
    }
  });
});
