// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { View } from '../../src/story/schema/view.ts';
import type { Story } from '../../src/story/story.ts';
import { StoryViews } from '../../src/views/StoryViews.tsx';
import { inEnglish } from '../fixtures/inEnglish.ts';
import { storyIn } from '../fixtures/stories.ts';

const story = await storyIn('tests/fixtures/ferry');
const showing = (views: View[] | undefined): Story => ({ ...story, about: { ...story.about, views } });

function headings(shown: Story): string[] {
  const { unmount } = render(<StoryViews edition={inEnglish(shown)} />);
  const said = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent ?? '');
  unmount();
  return said;
}

test('a story decides which views its page shows, and in which order', () => {
  const turned = headings(showing(['not-stated', 'ledger']));
  expect(turned[0]).toMatch(/^Not stated in this report/);
  expect(headings(showing(['ledger', 'not-stated']))).toEqual([...turned.slice(1), turned[0]]);
});

test('a story that does not decide shows everything it can, the ledger first', () => {
  const all = headings(showing(undefined));
  expect(all.slice(0, 2)).toEqual(headings(showing(['ledger'])).slice(0, 2));
  expect(all.filter((heading) => /^(Person by person|Not stated in this report)/.test(heading))).toHaveLength(2);
});
