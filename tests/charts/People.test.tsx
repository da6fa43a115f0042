// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import { Marks } from '../../src/charts/Marks.tsx';
import { People } from '../../src/charts/People.tsx';
import { PITCH, placePeople, UNITS } from '../../src/charts/placePeople.ts';
import { outcomeOf } from '../../src/figure/outcome.ts';
import { MEASURES } from '../../src/story/schema/figure.ts';
import { chooseCounting } from '../../src/views/chooseCounting.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';

afterEach(cleanup);

test('the invented story’s people as mark-up', async () => {
  const { groups } = chooseCounting(await storyIn(STORY_FOLDERS[0]));
  const golden = groups
    .flatMap(({ crowds }) => crowds)
    .flatMap(({ cited: { figure }, parts }) =>
      UNITS.map((unit) => {
        const people = placePeople(
          figure.reported,
          parts.map((part) => part.figure.reported),
          unit,
          5,
        );
        const svg = renderToStaticMarkup(
          <People people={people} outcome={outcomeOf(figure.measure)} pitch={PITCH[unit]} />,
        );
        return `<!-- ${figure.id}, ${figure.reported.hedge}, in marks of ${unit} -->\n${svg.replaceAll(/><(?!\/(?!svg))/g, '>\n<')}\n`;
      }),
    );
  await expect(golden.join('\n')).toMatchFileSnapshot('__snapshots__/people.html');
});

test('every mark that a field asks for is defined, each outcome and tone drawn in its own way', () => {
  const outcomes = [...new Set(MEASURES.map(outcomeOf))];
  const { container } = render(<Marks outcomes={outcomes} />);
  const defined = new Set([...container.querySelectorAll('pattern')].map(({ id }) => `url(#${id})`));
  const fills = (root: Element) =>
    [...root.querySelectorAll('[fill]')].map((shape) => shape.getAttribute('fill') ?? '');
  const asked = fills(container);
  for (const outcome of outcomes) {
    const people = placePeople({ hedge: 'about', value: 30, word: 'some' }, [{ hedge: 'exact', value: 5 }], 'one', 5);
    const { container: field } = render(<People people={people} outcome={outcome} pitch={5} />);
    asked.push(...fills(field));
  }
  expect(asked.length).toBeGreaterThan(outcomes.length * 3);
  for (const one of asked) expect(defined).toContain(one);
  const squares = [...container.querySelectorAll('pattern[id$=-one]:not([id*=hollow])')].map(
    ({ innerHTML }) => innerHTML,
  );
  expect(new Set(squares).size).toBe(outcomes.length * 2);
});

test('a field is a picture only: hidden from speech, without text, without a place in the tab order', () => {
  const people = placePeople({ hedge: 'at-least', value: 412, word: 'at least' }, [], 'hundred', 1);
  const { container } = render(<People people={people} outcome="freed" pitch={20} room="wide" />);
  const svg = container.querySelector('svg');
  expect(svg?.getAttribute('aria-hidden')).toBe('true');
  expect(container.textContent).toBe('');
  expect(container.querySelector('text, title, desc, style, [style], [tabindex], a')).toBeNull();
});
