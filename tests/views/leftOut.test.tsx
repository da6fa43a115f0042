// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { NotStated } from '../../src/views/NotStated.tsx';
import { SetAside } from '../../src/views/SetAside.tsx';
import { inLanguage, sayProse } from '../../src/words/prose.ts';
import { inEnglish } from '../fixtures/inEnglish.ts';
import { inventedStory } from '../fixtures/inventedStory.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';
import { wordsIn } from '../fixtures/wordsIn.ts';

afterEach(cleanup);

describe.each(STORY_FOLDERS)('in %s', async (folder) => {
  const story = await storyIn(folder);
  const { notStated, setAside } = story.about;
  const places = notStated.places.map((id) => inLanguage(story.places.get(id)?.name ?? {}, 'en'));

  test('every place is asked the same questions, and each answer names its place', () => {
    render(<NotStated edition={inEnglish(story)} />);
    const [head, ...rows] = screen.getAllByRole('row');
    expect(
      within(head as HTMLElement)
        .getAllByRole('columnheader')
        .slice(1)
        .map(({ textContent }) => textContent),
    ).toEqual(places);
    expect(rows.map((row) => wordsIn(within(row).getByRole('rowheader')))).toEqual(
      notStated.rows.map(({ question }) => sayProse(question, 'en')),
    );
    for (const row of rows)
      expect(
        within(row)
          .getAllByRole('cell')
          .map(({ dataset }) => dataset.label),
      ).toEqual(places);
  });

  test('an empty cell says “not stated”, never nothing and never zero; any other leads to its figure', () => {
    render(<NotStated edition={inEnglish(story)} />);
    const cells = screen.getAllByRole('cell');
    const answers = notStated.rows.flatMap(({ answers }) => notStated.places.map((place) => answers[place]));
    expect(cells.length).toBe(answers.length);
    for (const [at, answer] of answers.entries()) {
      const cell = cells[at] as HTMLElement;
      const link = within(cell).queryByRole('link');
      if (answer === 'not-stated') expect([cell.textContent, link]).toEqual(['not stated', null]);
      else expect(link?.getAttribute('href')).toBe(`#${answer?.figure}`);
    }
  });

  test('every number that is not a figure is listed with its reason', () => {
    render(<SetAside edition={inEnglish(story)} />);
    const terms = screen.getAllByRole('term').map((term) => term.querySelector('q')?.textContent);
    const reasons = screen.getAllByRole('definition').map(wordsIn);
    expect(terms).toEqual(setAside.map(({ quote }) => quote.exact));
    expect(reasons).toEqual(setAside.map(({ because }) => sayProse(because, 'en')));
  });
});

test('a story that leaves nothing out shows no empty list', () => {
  const story = inventedStory();
  const { container } = render(
    <>
      <NotStated edition={inEnglish(story)} />
      <SetAside edition={inEnglish(story)} />
    </>,
  );
  expect(container.innerHTML).toBe('');
});
