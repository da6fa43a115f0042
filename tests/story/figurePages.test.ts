import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figurePages, figuresInOrder, timeOf } from '../../src/story/figurePages.ts';
import type { Dated } from '../../src/story/schema/dated.ts';
import { inventedFigure, inventedStory } from '../fixtures/inventedStory.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';

const anyDay = fc.constantFrom<Dated>(
  { basis: 'unknown' },
  ...['1987', '1987-05', '1987-05-02', '1987-05-03~', '1987-05-31', '1988-01-01?'].map(
    (edtf): Dated => ({ basis: 'stated', edtf }),
  ),
);

test('every figure stands on exactly one page, of the time it describes, and no page but a month’s is without any', () => {
  fc.assert(
    fc.property(fc.array(anyDay, { minLength: 1, maxLength: 200 }), (days) => {
      const story = inventedStory(days.map((asOf, at) => inventedFigure({ id: `figure-${at}`, asOf })));
      const pages = figurePages(story);
      const listed = pages.flatMap(({ figures }) => figures);
      expect(listed.map(({ id }) => id).toSorted()).toEqual([...story.figures.keys()].toSorted());
      expect(new Set(pages.map(({ time }) => time)).size).toBe(pages.length);
      for (const { time, figures, days: own } of pages) {
        expect(figures.length + own.length).toBeGreaterThan(0);
        for (const { asOf } of figures)
          expect(asOf.basis === 'unknown' ? undefined : asOf.edtf.startsWith(time ?? '?')).toBe(time && true);
        for (const day of own)
          expect(pages.some((page) => page.time === day && day.startsWith(time ?? '?'))).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});

describe.each(STORY_FOLDERS)('the figures of %s', async (folder) => {
  const story = await storyIn(folder);

  test('come in order of day, those of no known day last', () => {
    const times = figuresInOrder(story).map((figure) => timeOf(figure) ?? '9999');
    expect(times).toEqual(times.toSorted());
  });
});
