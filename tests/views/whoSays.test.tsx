// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { asKnown, reportDays } from '../../src/story/asKnown.ts';
import type { About } from '../../src/story/schema/about.ts';
import type { Story } from '../../src/story/story.ts';
import { chooseWhoSays } from '../../src/views/chooseWhoSays.ts';
import { WhoSays } from '../../src/views/WhoSays.tsx';
import { WhoSaysOne } from '../../src/views/WhoSaysOne.tsx';
import { digitsOutside } from '../fixtures/digitsOutside.ts';
import { inEnglish } from '../fixtures/inEnglish.ts';
import { report, storyOver, tarnPanel } from '../fixtures/inventedReports.ts';
import { storyIn } from '../fixtures/stories.ts';
import { wordsIn } from '../fixtures/wordsIn.ts';

afterEach(cleanup);

const killed: NonNullable<About['panels']>[number] = {
  ...tarnPanel,
  id: 'tarn-killed',
  name: { en: 'Killed at Tarn' },
  measures: ['killed'],
};

const because = { en: 'The miners count those who were on shift.' };

/** The parish, the miners and a text that names no one, on people missing; on people killed the miners alone. */
const landslide: Story = (() => {
  const story = storyOver([
    report('parish-missing', 'parish', 3, 17),
    report('miners-missing', 'miners', 3, 31, { relations: [{ kind: 'rival-of', to: 'parish-missing', because }] }),
    report('about-missing', 'nobody-named', 3, 20, { reported: { hedge: 'about', value: 20, word: 'some' } }),
    report('miners-killed', 'miners', 3, 4, { measure: 'killed', counts: { en: 'people killed under the slope' } }),
  ]);
  return { ...story, about: { ...story.about, panels: [tarnPanel, killed] } };
})();

const onDay = (story: Story, day: string) => inEnglish(asKnown(story, day));

/** The table as rows of words: a silent cell is “—”, a linked one its words. */
function tableWords(): string[][] {
  return screen
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => (cell.matches('.silent') ? '—' : wordsIn(cell))));
}

describe('the table of the invented landslide', () => {
  test('has claimants by name as row headers, what is counted as column headers, and a name of its own', () => {
    render(<WhoSays edition={onDay(landslide, '1987-05-03')} />);
    const table = screen.getByRole('table', { name: /^Who states a number, and for what\./ });
    expect(within(table).getAllByRole('columnheader').map(wordsIn)).toEqual([
      'Claimant',
      'Missing at Tarn',
      'Killed at Tarn',
    ]);
    expect(within(table).getAllByRole('rowheader').map(wordsIn)).toEqual([
      'The miners',
      'The parish',
      'No one named (Tarn Gazette)',
    ]);
    for (const header of within(table).getAllByRole('columnheader')) expect(header.getAttribute('scope')).toBe('col');
    for (const header of within(table).getAllByRole('rowheader')) expect(header.getAttribute('scope')).toBe('row');
  });

  test('says who states a number, who is silent and who differs, without a number', () => {
    render(<WhoSays edition={onDay(landslide, '1987-05-03')} />);
    expect(tableWords()).toEqual([
      ['Claimant', 'Missing at Tarn', 'Killed at Tarn'],
      ['The miners', 'a number 3 May 1987 differs', 'a number 3 May 1987'],
      ['The parish', 'a number 3 May 1987 differs', '—'],
      ['No one named (Tarn Gazette)', 'about 3 May 1987', '—'],
    ]);
    const table = screen.getByRole('table');
    expect([table.querySelector('data'), digitsOutside(table)]).toEqual([null, []]);
  });

  test('calls a silent cell “not stated”, never nothing and never zero; any other leads to words that are there', () => {
    const { container } = render(<WhoSays edition={onDay(landslide, '1987-05-03')} />);
    const cells = screen.getAllByRole('cell');
    expect(cells.length).toBe(6);
    for (const cell of cells) {
      const link = within(cell).queryByRole('link');
      if (link === null) expect(cell.textContent).toBe('not stated');
      else expect(container.querySelector(link.getAttribute('href') ?? '')?.querySelector('data')).not.toBeNull();
    }
  });

  test('reads as it was last agreed, whole', async () => {
    const { container } = render(<WhoSays edition={onDay(landslide, '1987-05-03')} />);
    await expect(container.innerHTML.replaceAll('><', '>\n<')).toMatchFileSnapshot('__snapshots__/whoSays.html');
  });

  test('is nothing before anybody stated anything, and nothing for a story that shows nothing over time', () => {
    const bare = { ...landslide, about: { ...landslide.about, panels: [] } };
    const { container } = render(
      <>
        <WhoSays edition={onDay(landslide, '1987-05-02')} />
        <WhoSaysOne edition={onDay(landslide, '1987-05-02')} panel="tarn-missing" />
        <WhoSays edition={onDay(bare, '1987-05-03')} />
      </>,
    );
    expect(container.innerHTML).toBe('');
  });

  test('with one claimant is one row, and nobody is called silent', () => {
    render(<WhoSays edition={onDay(storyOver([report('a', 'parish', 3, 17)]), '1987-05-03')} />);
    expect(tableWords()).toEqual([
      ['Claimant', 'Missing at Tarn'],
      ['The parish', 'a number 3 May 1987'],
    ]);
    expect(document.querySelector('.who-silent')).toBeNull();
  });
});

describe('the words of a column', () => {
  test('stand in one order with their caveat and source, name both sides of a difference, and who is silent', () => {
    render(<WhoSaysOne edition={onDay(landslide, '1987-05-03')} panel="tarn-missing" />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Missing at Tarn');
    const numbers = [...document.querySelectorAll('li.report')];
    expect(numbers.map((one) => wordsIn(one.querySelector('.kicker')))).toEqual([
      'The miners, 3 May 1987:',
      'The parish, 3 May 1987:',
      'No one named (Tarn Gazette), 3 May 1987:',
    ]);
    for (const one of numbers) {
      expect(one.querySelector('[data-caveat-of]')?.textContent).not.toBe('');
      expect(one.querySelector('a[data-source]')).not.toBeNull();
    }
    expect(numbers.map((one) => wordsIn(one.querySelector('.differs')))).toEqual([
      `Differs from The parish, 3 May 1987. ${because.en}`,
      `Differs from The miners, 3 May 1987. ${because.en}`,
      '',
    ]);
    expect(document.querySelector('.who-silent')).toBeNull();
  });

  test('say who is silent by name', () => {
    render(<WhoSaysOne edition={onDay(landslide, '1987-05-03')} panel="tarn-killed" />);
    expect(wordsIn(document.querySelector('.who-silent'))).toBe(
      'not stated by The parish and No one named (Tarn Gazette).',
    );
  });

  test('give way to links without a number where they stand on another page', () => {
    const { container } = render(<WhoSays edition={onDay(landslide, '1987-05-03')} wordsAt="/as-known/1987-05-03/" />);
    expect([container.querySelector('data'), digitsOutside(container)]).toEqual([null, []]);
    for (const link of container.querySelectorAll('a.stated'))
      expect(link.getAttribute('href')).toMatch(/^\/as-known\/1987-05-03\/#said_/);
    const short = screen.getByRole('region', { name: 'Killed at Tarn' });
    expect(within(short).getAllByRole('listitem').map(wordsIn)).toEqual(['The minersa number 3 May 1987']);
  });
});

describe('in the real story, on every day,', async () => {
  const story = await storyIn('data');
  const chosen = reportDays(story).map((day) => chooseWhoSays(asKnown(story, day), 'en'));

  test('every claimant of a row states something, and everyone either states or is silent', () => {
    for (const { speakers, columns } of chosen) {
      expect(columns.length).toBeGreaterThan(0);
      for (const { said, silent } of columns) {
        const heard = new Set(said.flatMap((one) => one.speakers.map(({ key }) => key)));
        expect([...heard, ...silent.map(({ key }) => key)].toSorted()).toEqual(
          speakers.map(({ key }) => key).toSorted(),
        );
      }
      for (const { key } of speakers)
        expect(columns.some(({ silent }) => silent.every((speaker) => speaker.key !== key))).toBe(true);
    }
  });

  test('a difference is said on both sides, with the same reason', () => {
    let seen = 0;
    for (const { columns } of chosen)
      for (const one of columns.flatMap(({ said }) => said))
        for (const { from, because: reason } of one.differs) {
          seen += 1;
          expect(from.differs.find((back) => back.from === one)).toEqual({ from: one, because: reason });
        }
    expect(seen).toBeGreaterThan(0);
  });

  test('claimants come in the order of the alphabet, texts that name no one last', () => {
    for (const { speakers } of chosen) {
      const names = (isNamed: boolean) => speakers.filter((one) => one.isNamed === isNamed).map(({ name }) => name.en);
      expect(speakers.map(({ name }) => name.en)).toEqual([...names(true), ...names(false)]);
      for (const some of [names(true), names(false)])
        expect(some).toEqual(some.toSorted((a = '', b = '') => a.localeCompare(b, 'en-GB')));
    }
  });
});

test('the heading says that no one states everything only where that is so', () => {
  const headingOf = (story: Story) => {
    render(<WhoSays edition={onDay(story, '1987-05-03')} />);
    const { textContent } = screen.getByRole('heading', { level: 2 });
    cleanup();
    return textContent;
  };
  expect(headingOf(landslide)).toBe('Who says what');
  const figures = new Map([...landslide.figures].filter(([id]) => id !== 'miners-missing'));
  expect(headingOf({ ...landslide, figures })).toBe(
    'Who says what: no one here states a number for everything counted',
  );
});
