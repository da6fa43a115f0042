// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { Story } from '../../src/story/story.ts';
import { Counting } from '../../src/views/Counting.tsx';
import { Journeys } from '../../src/views/Journeys.tsx';
import { NotStated } from '../../src/views/NotStated.tsx';
import { PanelLinks } from '../../src/views/PanelLinks.tsx';
import { type Share, shareOf } from '../../src/views/shareOf.ts';
import { catalogueOf } from '../../src/words/catalogue.ts';
import { inEnglish } from '../fixtures/inEnglish.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';
import { wordsIn } from '../fixtures/wordsIn.ts';

afterEach(cleanup);

const { counting, history, journeys, notStated } = catalogueOf('en');

function headingOf(view: React.JSX.Element): string {
  const { container, unmount } = render(view);
  const heading = wordsIn(container.querySelector('h2'));
  unmount();
  return heading;
}

test('a share is “every” or “none” only where it is, and “most” only beyond a half', () => {
  fc.assert(
    fc.property(fc.nat({ max: 40 }), fc.nat({ max: 40 }), (count, rest) => {
      const whole = count + rest;
      const expected: Share = count === 0 ? 'none' : rest === 0 ? 'every' : count > rest ? 'most' : 'some';
      expect(shareOf(count, whole)).toBe(expected);
    }),
  );
});

describe.each(STORY_FOLDERS)('the headings of %s say what its record bears', async (folder) => {
  const story = await storyIn(folder);

  test('what is not stated: as many empty boxes as the heading says', () => {
    const { container } = render(<NotStated edition={inEnglish(story)} />);
    const boxes = container.querySelectorAll('td').length;
    const empty = container.querySelectorAll('td .empty').length;
    expect(wordsIn(container.querySelector('h2'))).toBe(notStated.heading[shareOf(empty, boxes)]);
  });

  test('what is not stated, where every question is answered', () => {
    const figure = [...story.figures.keys()][0] ?? '';
    const { places, rows } = story.about.notStated;
    const answered = rows.map((row) => ({
      ...row,
      answers: Object.fromEntries(places.map((place) => [place, { figure }])),
    }));
    const told: Story = { ...story, about: { ...story.about, notStated: { places, rows: answered } } };
    expect(headingOf(<NotStated edition={inEnglish(told)} />)).toBe(notStated.heading.none);
  });

  test('children are told apart where a count of children stands inside another, and nowhere else', () => {
    const { container } = render(<Counting edition={inEnglish(story)} headingLevel={2} />);
    const crowds = [...container.querySelectorAll('.crowd')];
    const withChildren = crowds.filter((crowd) =>
      [...crowd.querySelectorAll<HTMLElement>('data[data-figure]')].slice(1).some((number) => {
        const figure = story.figures.get(number.dataset.figure ?? '');
        return figure?.population.group === 'children';
      }),
    );
    const heading = wordsIn(container.querySelector('h2'));
    if (withChildren.length === 1 && crowds.length > 1)
      expect(heading).toMatch(/^Person by person: children are told apart in one count only, “.+”$/);
    else expect(heading).toBe(counting.heading[shareOf(withChildren.length, crowds.length)]);
  });

  test('later numbers differ only where there are later numbers', () => {
    if (!story.about.panels) return;
    expect(Object.values(history.title)).toContain(headingOf(<PanelLinks edition={inEnglish(story)} />));
    const ofReport = [...story.figures].filter(([, { attribution }]) => attribution.readIn === story.about.report);
    const alone = { ...story, figures: new Map(ofReport) };
    expect(headingOf(<PanelLinks edition={inEnglish(alone)} />)).toBe(history.title.none);
  });

  test('the figure of which most strands differ is the row with most cells filled', () => {
    // Whatever finding the story names itself.
    const { journeys: _, ...about } = story.about;
    const { container } = render(<Journeys edition={inEnglish({ ...story, about })} />);
    const rows = [...container.querySelectorAll('.ways tbody tr')].map((row) => ({
      name: wordsIn(row.querySelector('th')),
      filled: [...row.querySelectorAll('td')].filter((cell) => cell.childElementCount > 0).length,
    }));
    const most = Math.max(...rows.map(({ filled }) => filled));
    const [first, ...others] = rows.filter(({ filled }) => filled === most);
    const said = wordsIn(container.querySelector('.kind'));
    if (others.length === 0 && said.includes('more strands differ'))
      expect(said).toContain(`Of “${first?.name}” more strands differ from text to text than of any other`);
    else expect(said).not.toContain('more strands differ');
    expect(rows.length).toBe(container.querySelectorAll('.journey').length);
    expect(Object.values(journeys.title)).toContain(wordsIn(container.querySelector('h2')));
  });
});
