// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { Facts } from '../../../src/figure/Facts.tsx';
import { FigureLine } from '../../../src/figure/FigureLine.tsx';
import { figuresInOrder } from '../../../src/story/figurePages.ts';
import { cite } from '../../../src/story/story.ts';
import { FigureList } from '../../../src/views/figureList/FigureList.tsx';
import { claimantNames } from '../../fixtures/claimantNames.ts';
import { digitsOutside } from '../../fixtures/digitsOutside.ts';
import { inEnglish } from '../../fixtures/inEnglish.ts';
import { STORY_FOLDERS, storyIn } from '../../fixtures/stories.ts';
import { wordsIn } from '../../fixtures/wordsIn.ts';

afterEach(cleanup);

/** A link to a source: beside a quote it leads on to the very words, a list leads to the page. */
function sourceIn(element: Element, place: string) {
  const link = element.querySelector<HTMLElement>(`${place} [data-source]`);
  const address = link?.dataset.address ?? link?.getAttribute('href');
  return { source: link?.dataset.source, address, words: link?.innerHTML };
}

describe.each(STORY_FOLDERS)('the list of %s', async (folder) => {
  const story = await storyIn(folder);
  const figures = figuresInOrder(story);

  test('says of every figure what its line and its facts say, in the same words', () => {
    render(<FigureList edition={inEnglish(story)} figures={figures} />);
    const rows = [...document.querySelectorAll('tbody > tr')];
    expect(rows.length).toBe(story.figures.size);
    expect(digitsOutside(document.body)).toEqual([]);
    const said = rows.map((row) => ({
      number: row.querySelector('data')?.outerHTML,
      caveat: row.querySelector('.caveats')?.outerHTML,
      changes: [...row.querySelectorAll('.revised')].map(({ outerHTML }) => outerHTML),
      words: wordsIn(row),
      source: sourceIn(row, 'td:last-child'),
      own: row.querySelector('a.own')?.getAttribute('href'),
    }));
    cleanup();
    for (const [at, figure] of figures.entries()) {
      const cited = cite(story, figure.id);
      const { container } = render(
        <>
          <FigureLine cited={cited} block="_list" language="en" headingLevel={2} />
          <Facts cited={cited} language="en" />
        </>,
      );
      expect(said[at]?.number).toBe(container.querySelector('data')?.outerHTML);
      expect(said[at]?.caveat).toBe(container.querySelector('.caveats')?.outerHTML);
      expect(said[at]?.changes).toEqual([...container.querySelectorAll('.revised')].map(({ outerHTML }) => outerHTML));
      expect(said[at]?.changes).toHaveLength(cited.changes.length);
      expect(said[at]?.source).toEqual(sourceIn(container, '.fact:last-child'));
      expect(said[at]?.words).toContain(wordsIn(container.querySelector('.counts')));
      expect(said[at]?.words).toContain(wordsIn(container.querySelector('.fact:nth-child(2) dd')));
      for (const name of claimantNames(story, figure.id)) expect(said[at]?.words).toContain(name);
      expect(said[at]?.words.includes('Attributed to')).toBe(figure.misreport !== undefined);
      expect(said[at]?.own).toBe(`/figure/${figure.id}/`);
      cleanup();
    }
  });

  test('names every slip as one, and no other figure', () => {
    render(<FigureList edition={inEnglish(story)} figures={figures} />);
    const slips = figures.filter(({ misreport }) => misreport !== undefined);
    const named = [...document.querySelectorAll('tbody > tr')].filter((row) =>
      row.textContent.includes('Taken for a slip'),
    );
    expect(named.map(({ id }) => id)).toEqual(slips.map(({ id }) => id));
  });
});
