// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { FigureBlock } from '../../src/figure/FigureBlock.tsx';
import { FigureLine } from '../../src/figure/FigureLine.tsx';
import { FigureSentence } from '../../src/figure/FigureSentence.tsx';
import { cite } from '../../src/story/story.ts';
import { sayProse } from '../../src/words/prose.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';
import { wordsIn } from '../fixtures/wordsIn.ts';

afterEach(cleanup);

test.each(STORY_FOLDERS)(
  '%s: a number taken for a slip says so in its sentence, and why before any caveat',
  async (folder) => {
    const story = await storyIn(folder);
    const slips = [...story.figures.values()].filter(({ misreport }) => misreport);
    expect(slips.length).toBeGreaterThan(0);
    for (const figure of slips) {
      const cited = cite(story, figure.id);
      for (const isFolded of [true, false]) {
        const { container } = render(
          <>
            <FigureBlock cited={cited} block="_one" language="en" headingLevel={2} isFolded={isFolded} />
            <FigureLine cited={cited} block="_two" language="en" headingLevel={2} />
          </>,
        );
        expect(wordsIn(container.querySelector('.statement'))).toMatch(/^Taken for a slip/);
        const why = sayProse(figure.misreport ?? {}, 'en');
        const own = sayProse(cited.caveats[1]?.text ?? {}, 'en');
        for (const caveats of container.querySelectorAll('[data-caveat-of]')) {
          const [first, second] = caveats.children;
          expect(wordsIn(first ?? null)).toContain(why);
          expect(wordsIn(first ?? null)).toMatch(/^Taken for a slip/);
          expect(wordsIn(second ?? null)).toContain(own);
        }
        cleanup();
      }
      const { container } = render(<FigureSentence cited={cited} block="_three" language="en" />);
      expect(container.textContent).toMatch(/taken for a slip\.$/);
      cleanup();
    }
  },
);
