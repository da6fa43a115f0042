// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { Chain } from '../../src/views/Chain.tsx';
import { catalogueOf } from '../../src/words/catalogue.ts';
import { sayProse } from '../../src/words/prose.ts';
import { inEnglish } from '../fixtures/inEnglish.ts';
import { inventedFigure, inventedStory } from '../fixtures/inventedStory.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';
import { wordsIn } from '../fixtures/wordsIn.ts';

const { stage, strand, fate, notSeen, notTravelled } = catalogueOf('en').chain;

afterEach(cleanup);

describe.each(STORY_FOLDERS)('in %s the way of', async (folder) => {
  const story = await storyIn(folder);
  const travelled = [...story.figures.values()].filter(({ chain }) => chain !== undefined);

  test.each(travelled.map((figure) => [figure.id, figure] as const))('%s', (id, figure) => {
    const { container } = render(<Chain edition={inEnglish(story)} figure={figure} headingLevel={4} />);
    const stations = [...container.querySelectorAll('ol > li')];
    expect(stations.length).toBe(figure.chain?.length);
    for (const [at, step] of (figure.chain ?? []).entries()) {
      const station = stations[at];
      const lines = [...(station?.querySelectorAll('p') ?? [])].map(wordsIn);
      expect(wordsIn(station).startsWith(stage[step.stage])).toBe(true);

      // A number stands in its own station; the row’s own number stands in the row and is not printed again.
      const numbers = [...(station?.querySelectorAll('h4 data') ?? [])].map((number) =>
        number.getAttribute('data-figure'),
      );
      expect(numbers).toEqual(step.figure === undefined || step.figure === id ? [] : [step.figure]);
      expect(lines.includes(notSeen)).toBe(step.figure === undefined);
      expect(lines.includes(notTravelled)).toBe(step.travelled === false);
      if (step.note) expect(lines).toContain(sayProse(step.note, 'en'));

      const changes = [...(station?.querySelectorAll('.change') ?? [])].map(wordsIn);
      expect(changes).toEqual(
        step.changes.map((change) => `${strand[change.strand]} ${fate[change.fate]}${sayProse(change.text, 'en')}`),
      );
    }
  });
});

test('a figure whose way is not known draws none', () => {
  const { container } = render(
    <Chain edition={inEnglish(inventedStory())} figure={inventedFigure()} headingLevel={4} />,
  );
  expect(container.innerHTML).toBe('');
});
