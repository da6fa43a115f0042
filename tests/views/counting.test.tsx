// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PEOPLE, UNITS } from '../../src/charts/placePeople.ts';
import type { Figure } from '../../src/story/schema/figure.ts';
import { mostStated } from '../../src/story/stated.ts';
import { Counting } from '../../src/views/Counting.tsx';
import { catalogueOf } from '../../src/words/catalogue.ts';
import { sayProse } from '../../src/words/prose.ts';
import { sayReported } from '../../src/words/sayReported.ts';
import { amount, marksIn } from '../charts/marksIn.ts';
import { digitsOutside } from '../fixtures/digitsOutside.ts';
import { inEnglish } from '../fixtures/inEnglish.ts';
import { inventedFigure, inventedStory } from '../fixtures/inventedStory.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';
import { wordsIn } from '../fixtures/wordsIn.ts';

const { counting, relation } = catalogueOf('en');

afterEach(cleanup);

/** The marks of every field in a crowd: the unit, and how many are drawn of each kind. */
function fieldsIn(crowd: Element) {
  return UNITS.flatMap((unit) =>
    [...crowd.querySelectorAll(`.of-${unit} > svg`)].map((svg) => {
      const across = Math.round((Number(svg.getAttribute('viewBox')?.split(' ')[2]) - 0.4) / 11);
      const drawn = (kind: string) =>
        [...svg.querySelectorAll(`[data-marks=${kind}]`)].map((path) =>
          amount(marksIn(path.getAttribute('d') ?? '', across)),
        );
      const [solid = 0] = drawn('solid');
      const [hollow = 0] = drawn('hollow');
      return { unit, marks: solid + hollow, parts: drawn('part') };
    }),
  );
}

describe.each(STORY_FOLDERS)('the counting view of %s', async (folder) => {
  const story = await storyIn(folder);
  const figures = [...story.figures.values()].filter(({ group }) => group !== undefined);
  const complain = vi.spyOn(console, 'error');
  const crowds = () => [...document.querySelectorAll('.crowd')];
  const figureOf = (article: Element | null): Figure =>
    story.figures.get(article?.querySelector('data')?.getAttribute('data-figure') ?? '') as Figure;

  beforeEach(() => {
    complain.mockClear();
    render(<Counting edition={inEnglish(story)} headingLevel={1} />);
  });

  test('says every figure of the report once, with hedge, caveat, claimant and source, in the report’s order', () => {
    const articles = screen.getAllByRole('article');
    expect(articles.map((article) => figureOf(article).id).toSorted()).toEqual(figures.map(({ id }) => id).toSorted());
    for (const article of articles) {
      const { reported, counts, caveats } = figureOf(article);
      expect(within(article).getByText(sayReported(reported, 'en')).tagName).toBe('DATA');
      expect(wordsIn(article)).toContain(sayProse(counts, 'en'));
      expect(wordsIn(article.querySelector('[data-caveat-of]')).length, caveats[0]?.about).toBeGreaterThan(20);
      expect(article.querySelector('a[data-source]')).not.toBeNull();
    }
    for (const { title } of story.about.groups) {
      const name = sayProse(title, 'en');
      const heading = screen.getByRole('heading', { name: (given) => given.replace(/\s+/g, ' ') === name });
      const starts = [...(heading.parentElement?.querySelectorAll('.crowd') ?? [])].map(
        (crowd) => figureOf(crowd).quote.start ?? Number.NaN,
      );
      expect(starts).toEqual(starts.toSorted((one, other) => one - other));
    }
  });

  test('draws for every figure as many marks as people were reported, in every unit and arrangement', () => {
    for (const crowd of crowds()) {
      const [whole, ...parts] = [...crowd.querySelectorAll('article')].map(figureOf);
      const fields = fieldsIn(crowd);
      expect(fields.map(({ unit }) => unit)).toEqual(['one', 'one', 'ten', 'ten', 'hundred']);
      for (const field of fields) {
        expect(field.marks * PEOPLE[field.unit], whole?.id).toBeCloseTo(
          whole ? mostStated(whole.reported) : Number.NaN,
          1,
        );
        for (const [at, marks] of field.parts.entries())
          expect(marks * PEOPLE[field.unit], parts[at]?.id).toBeLessThanOrEqual(
            parts[at] ? mostStated(parts[at].reported) + 0.1 : 0,
          );
        const isExact = parts.every(({ reported }) => reported.hedge === 'exact');
        if (isExact && field.parts.length === 1)
          expect((field.parts[0] ?? 0) * PEOPLE[field.unit]).toBeCloseTo(
            parts[0] ? mostStated(parts[0].reported) : 0,
            1,
          );
      }
    }
  });

  test('prints the unit beside the marks, and that the last is filled in part where it is', () => {
    for (const crowd of crowds()) {
      const people = mostStated(figureOf(crowd).reported);
      for (const unit of UNITS) {
        const note = wordsIn(crowd.querySelector(`.of-${unit} .unit`));
        expect(note).toContain(counting.each[unit]);
        expect(note.includes(counting.partlyFilled)).toBe(people % PEOPLE[unit] !== 0);
      }
    }
  });

  test('lets a reader choose the unit, one person first, by radio buttons of one name', () => {
    const choice = screen.getByRole('group', { name: counting.unit });
    const radios = within(choice).getAllByRole<HTMLInputElement>('radio');
    expect(radios.map((radio) => wordsIn(radio.closest('label')))).toEqual(Object.values(counting.units));
    expect(radios.map(({ checked }) => checked)).toEqual([true, false, false]);
    expect(new Set(radios.map(({ name }) => name)).size).toBe(1);
    // The marks themselves are no stop for the keyboard.
    expect(document.querySelectorAll('[tabindex]').length).toBe(0);
  });

  test('keeps what is reported apart behind a rule of its own, with the words', () => {
    const apart = crowds().filter((crowd) => crowd.matches('.apart'));
    expect(apart.length).toBeGreaterThan(0);
    for (const crowd of apart)
      expect(wordsIn(crowd.querySelector('.kicker'))).toMatch(/^Reported separately from “.+”\. Do not add\.$/);
    const others = crowds().filter((crowd) => !crowd.matches('.apart'));
    for (const crowd of others) expect(wordsIn(crowd)).not.toContain('Do not add');
  });

  test('says of each part what it is inside, of the rest that it was not stated, and never guesses at adults', () => {
    for (const crowd of crowds()) {
      const [whole, ...parts] = [...crowd.querySelectorAll('article')];
      for (const part of parts)
        expect(wordsIn(part)).toContain(
          relation.partOfNamed.replace('{figure}', figureOf(whole ?? null).name.en ?? ''),
        );
      const inside = parts.reduce((sum, part) => sum + mostStated(figureOf(part).reported), 0);
      const isRest = parts.length > 0 && inside < mostStated(figureOf(crowd).reported);
      expect(/Outside the outline/.test(wordsIn(crowd.querySelector('.crowd-notes')))).toBe(isRest);
    }
    expect(wordsIn(document.body)).not.toMatch(/adult/i);
  });

  test('explains the end of every field that has one', () => {
    for (const crowd of crowds()) {
      const { hedge } = figureOf(crowd).reported;
      const notes = wordsIn(crowd.querySelector('.crowd-notes'));
      if (hedge !== 'exact') expect(notes).toContain(counting.ends[hedge]);
    }
  });

  test('holds no digit outside numbers and dates, no id twice, and gives React nothing to complain of', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(digitsOutside(document.body)).toEqual([]);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(complain.mock.calls).toEqual([]);
  });
});

describe('parts of an invented story', () => {
  const whole = inventedFigure({ id: 'whole', reported: { hedge: 'exact', value: 30 } });
  const part = (id: string, value: number) =>
    inventedFigure({ id, reported: { hedge: 'exact', value }, relations: [{ kind: 'part-of', to: 'whole' }] });
  const crowdsOf = (figures: Figure[]) => {
    const { container } = render(<Counting edition={inEnglish(inventedStory(figures))} headingLevel={1} />);
    return [...container.querySelectorAll('.crowd')].map((crowd) =>
      [...crowd.querySelectorAll('article data')].map((number) => number.getAttribute('data-figure')),
    );
  };

  test('stand alone where nobody states that they make up the whole: somebody may be in both', () => {
    expect(crowdsOf([whole, part('women', 9), part('villagers', 12)])).toEqual([['whole'], ['women'], ['villagers']]);
  });

  test('stand inside where the source states it', () => {
    const stated: Figure = { ...whole, relations: [{ kind: 'made-up-of', parts: ['women', 'men'] }] };
    expect(crowdsOf([stated, part('women', 18), part('men', 12)])).toEqual([['whole', 'women', 'men']]);
  });

  test('stand alone where they are more than their whole', () => {
    expect(crowdsOf([whole, part('women', 31)])).toEqual([['whole'], ['women']]);
  });
});
