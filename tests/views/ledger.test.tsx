// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Ledger } from '../../src/views/Ledger.tsx';
import { inLanguage, sayProse } from '../../src/words/prose.ts';
import { areaOf } from '../charts/contour.ts';
import { digitsOutside } from '../fixtures/digitsOutside.ts';
import { inEnglish } from '../fixtures/inEnglish.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';
import { wordsIn } from '../fixtures/wordsIn.ts';

/** What a row says above its number when it may not be added to another of its group. */
const APART = /^Reported separately from “(.+)”\. Do not add\.$/;

afterEach(cleanup);

describe.each(STORY_FOLDERS)('the ledger of %s', async (folder) => {
  const story = await storyIn(folder);
  const figures = [...story.figures.values()].filter(({ group }) => group !== undefined);
  const rowOf = (id: string) => document.getElementById(id) as HTMLElement;
  const complain = vi.spyOn(console, 'error');

  beforeEach(() => {
    complain.mockClear();
    render(<Ledger edition={inEnglish(story)} headingLevel={2} />);
  });

  test('shows every figure of the report once, under its own group', () => {
    for (const { id, title } of story.about.groups) {
      const group = groupNamed(sayProse(title, 'en'));
      const rows = rowsIn(group).map((row) => row.id);
      expect(rows.toSorted()).toEqual(
        figures
          .filter(({ group }) => group === id)
          .map((figure) => figure.id)
          .toSorted(),
      );
    }
  });

  test('keeps the report’s own order within a group', () => {
    for (const { title } of story.about.groups) {
      const group = groupNamed(sayProse(title, 'en'));
      const positions = rowsIn(group).map(({ id }) => story.figures.get(id)?.quote.start ?? Number.NaN);
      expect(positions).toEqual(positions.toSorted((one, other) => one - other));
    }
  });

  test('draws a part inside the outline of its whole, and nothing else inside anything', () => {
    for (const { id, relations } of figures) {
      const row = rowOf(id);
      const outline = row.querySelector('.lane .whole .outline');
      const partOf = relations.find(({ kind }) => kind === 'part-of');
      expect(outline !== null).toBe(partOf !== undefined);
      if (!outline || partOf?.kind !== 'part-of') continue;
      expect(outline.getAttribute('d')).toBe(rowOf(partOf.to).querySelector('[data-bar]')?.getAttribute('d'));
      expect(peopleIn(row)).toBeLessThanOrEqual(peopleIn(rowOf(partOf.to)));
    }
  });

  test('says “do not add”, and to what, in exactly the rows reported apart from one of their group', () => {
    const apart = figures.flatMap(({ id, group, relations }) => {
      const others = relations.flatMap((each) => (each.kind === 'reported-apart' ? [story.figures.get(each.to)] : []));
      const other = others.find((each) => each?.group === group);
      return other ? [`${id} from ${inLanguage(other.name, 'en')}`] : [];
    });
    const noted = screen
      .queryAllByText(APART)
      .map((note) => `${note.closest('article')?.id} from ${APART.exec(wordsIn(note))?.[1]}`);
    expect(apart.length).toBeGreaterThan(0);
    expect(noted.toSorted()).toEqual(apart.toSorted());
  });

  test('puts one scale under each group’s first row, from zero to a number of people', () => {
    for (const { title } of story.about.groups) {
      const group = groupNamed(sayProse(title, 'en'));
      const axes = [...group.querySelectorAll('.axis')];
      expect(axes.map((axis) => axis.closest('article'))).toEqual([rowsIn(group)[0]]);
      const labels = [...(axes[0]?.children ?? [])].map((label) => label.textContent);
      expect(labels[0]).toBe('0');
      expect(labels.at(-1)).toMatch(/^[\d,]+ people$/);
    }
    expect(new Set([...document.querySelectorAll('.axis')].map((axis) => axis.innerHTML)).size).toBe(1);
  });

  test('shows words said without a number with each figure they qualify, and with no other', () => {
    for (const { about, says, quote } of story.about.statements) {
      const rows = screen.getAllByRole('article').filter((row) => wordsIn(row).includes(sayProse(says, 'en')));
      expect(rows.map(({ id }) => id).toSorted()).toEqual(about.toSorted());
      for (const row of rows) expect(within(row).getByText(quote.exact).getAttribute('lang')).toBe(quote.lang);
    }
  });

  test('says of every relation what may not be done, with the other figure by name', () => {
    for (const { id, relations } of figures) {
      const said = [...rowOf(id).querySelectorAll('.relations > li')].map(wordsIn);
      expect(said.length).toBe(relations.length);
      for (const [at, relation] of relations.entries()) {
        if (!('to' in relation)) continue;
        const other = story.figures.get(relation.to);
        expect(said[at]).toContain(`“${other && inLanguage(other.name, 'en')}”`);
        if ('because' in relation) expect(said[at]).toContain(sayProse(relation.because, 'en'));
      }
    }
  });

  test('holds no digit outside numbers and dates, no id twice, and gives React nothing to complain of', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(digitsOutside(document.body)).toEqual([]);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(complain.mock.calls).toEqual([]);
  });
});

/** How many squares the first bar of a row holds, by the area of its contour. */
function peopleIn(row: Element): number {
  return areaOf(row.querySelector('[data-bar]')?.getAttribute('d') ?? '');
}

/** A group of the ledger by the name that its heading gives it. */
function groupNamed(name: string): HTMLElement {
  return screen.getByRole('region', { name: (given) => given.replace(/\s+/g, ' ') === name, hidden: true });
}

function rowsIn(group: Element): Element[] {
  return [...group.querySelectorAll('article')];
}
