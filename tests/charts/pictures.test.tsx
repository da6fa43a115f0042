// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fillOf } from '../../src/charts/fillOf.ts';
import { type Lesson, SampleEnd } from '../../src/charts/SampleEnd.tsx';
import { Textures } from '../../src/charts/Textures.tsx';
import { outcomeOf } from '../../src/figure/outcome.ts';
import { MEASURES } from '../../src/story/schema/figure.ts';
import { catalogueOf } from '../../src/words/catalogue.ts';

const LESSONS = ['square', ...Object.keys(catalogueOf('en').ends)] as Lesson[];

test('every lesson has a picture of its own, hidden from speech and without text', () => {
  const pictures = LESSONS.map((lesson) => render(<SampleEnd lesson={lesson} outcome="missing" />).container);
  for (const picture of pictures) {
    const [svg, ...others] = picture.querySelectorAll(':scope > svg');
    expect(others).toEqual([]);
    expect(svg?.getAttribute('aria-hidden')).toBe('true');
    expect(svg?.childElementCount).toBeGreaterThan(0);
    expect(picture.querySelector('text, title, desc, [style]')).toBeNull();
    expect(picture.textContent).toBe('');
  }
  expect(new Set(pictures.map(({ innerHTML }) => innerHTML)).size).toBe(LESSONS.length);
});

test('every texture that a bar asks for is defined, and no texture is shared by two outcomes', () => {
  const { container } = render(<Textures />);
  const defined = [...container.querySelectorAll('pattern')].map(({ id }) => `url(#${id})`);
  const outcomes = [...new Set(MEASURES.map(outcomeOf))];
  const asked = outcomes.flatMap((outcome) => fillOf(outcome) ?? []);
  expect(asked.toSorted()).toEqual(defined.toSorted());
  expect(new Set(asked).size).toBe(asked.length);
});
