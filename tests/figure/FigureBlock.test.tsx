// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { FigureBlock } from '../../src/figure/FigureBlock.tsx';
import { withoutWords } from '../../src/figure/textFragment.ts';
import { cite } from '../../src/story/story.ts';
import { inLanguage, sayProse } from '../../src/words/prose.ts';
import { sayReported } from '../../src/words/sayReported.ts';
import { claimantNames } from '../fixtures/claimantNames.ts';
import { digitsOutside } from '../fixtures/digitsOutside.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';
import { wordsIn } from '../fixtures/wordsIn.ts';

afterEach(cleanup);

describe.each(STORY_FOLDERS)('a figure of %s', async (folder) => {
  const story = await storyIn(folder);

  describe.each([...story.figures.keys()])('%s', (id) => {
    const cited = cite(story, id);
    const { figure } = cited;
    const complain = vi.spyOn(console, 'error');
    const show = () => {
      const { container } = render(<FigureBlock cited={cited} block="here" language="en" headingLevel={3} />);
      const heading = screen.getByRole('heading', { level: 3 });
      const caveats = container.querySelector<HTMLElement>(`[data-caveat-of="${id}"]`);
      if (!caveats) throw new Error('the figure has no caveats');
      return { container, heading, caveats };
    };

    test('each time it is printed, carries its hedge, its value and its caveat', () => {
      const { container, caveats } = show();
      const { reported } = figure;
      const numbers = [...container.querySelectorAll('data')].filter((number) => !number.closest('del'));
      expect(numbers.length).toBe(2);
      for (const number of numbers) {
        expect(number.value).toBe(
          reported.hedge === 'between' ? `${reported.low}/${reported.high}` : `${reported.value}`,
        );
        expect(number.dataset).toMatchObject({ figure: id, hedge: reported.hedge });
        expect(document.getElementById(number.getAttribute('aria-describedby') ?? '')).toBe(caveats);
      }
      expect(numbers[0]?.textContent).toBe(sayReported(reported, 'en'));
    });

    test('keeps what it said before it was changed, struck through, with hedge, day, reason and the same caveat', () => {
      const { container, caveats } = show();
      const before = figure.id === id ? cited.changes.flatMap(({ from }) => from.reported ?? []) : [];
      const struck = [...container.querySelectorAll<HTMLDataElement>('del > data')];
      expect(struck.map(({ textContent }) => textContent)).toEqual(before.map((one) => sayReported(one, 'en')));
      for (const [index, number] of struck.entries()) {
        expect(number.dataset).toMatchObject({ figure: id, hedge: before[index]?.hedge });
        expect(document.getElementById(number.getAttribute('aria-describedby') ?? '')).toBe(caveats);
        const { on = '', reason = {} } = cited.changes[index] ?? {};
        expect(number.closest('.revised')?.querySelector('time')?.dateTime).toBe(on);
        expect(number.closest('.revised')?.textContent).toContain(sayProse(reason, 'en'));
      }
    });

    test('reads as one statement, with every caveat in full beside it', () => {
      const { heading, caveats } = show();
      expect(wordsIn(heading)).toBe(
        `${figure.misreport ? 'Taken for a slip: ' : ''}${sayReported(figure.reported, 'en')} ${sayProse(figure.counts, 'en')}`,
      );
      for (const { text } of figure.caveats) expect(wordsIn(caveats)).toContain(sayProse(text, 'en'));
    });

    test('links to the document it was read in, and to those its caveats rest on', () => {
      const { container, caveats } = show();
      const facts = container.querySelector('dl') as HTMLElement;
      const publisher = inLanguage(cited.source.publisher, 'en');
      const link = within(facts).getByRole('link', { name: (name) => name.startsWith(publisher) });
      expect(withoutWords(link.getAttribute('href') ?? '')).toBe(cited.source.url);
      expect(link.dataset.source).toBe(cited.source.id);
      const linked = within(caveats).queryAllByRole('link');
      expect(linked.map((each) => each.dataset.source)).toEqual(cited.caveats.flatMap(({ sources = [] }) => sources));
    });

    test('says who says so, or that no one is named', () => {
      const { container } = show();
      const names = claimantNames(story, cited.figure.id);
      const said = wordsIn(container.querySelector('dl'));
      for (const who of names.length === 0 ? [/No one (?:is named|by name)/] : names) expect(said).toMatch(who);
      expect(said).toContain(cited.figure.misreport ? 'Attributed to' : 'Who says so');
    });

    test('stands in the order number, what is counted, caveat, wording, facts', () => {
      const { container } = show();
      const parts = ['data', '.counts', '[data-caveat-of]', 'q', 'dl'].map((part) => container.querySelector(part));
      for (const [at, part] of parts.entries()) {
        const next = parts[at + 1];
        if (next) expect(part?.compareDocumentPosition(next)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
      }
    });

    test('quotes its wording letter by letter, in the language it was printed in', () => {
      const { container } = show();
      const wording = container.querySelector('.wording q');
      expect(wording?.textContent).toBe(figure.quote.exact);
      expect(wording?.getAttribute('lang')).toBe(figure.quote.lang);
    });

    test('holds digits nowhere but in numbers and dates, and gives React nothing to complain of', () => {
      complain.mockClear();
      const { container } = show();
      expect(digitsOutside(container)).toEqual([]);
      expect(complain.mock.calls).toEqual([]);
    });
  });
});
