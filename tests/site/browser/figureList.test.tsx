// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeOver } from '../../../src/site/browser/figureList/takeOver.tsx';
import { wake } from '../../../src/site/browser/figureList/wake.ts';
import { rowsText } from '../../../src/site/rowsText.ts';
import { AllFigures } from '../../../src/views/figureList/AllFigures.tsx';
import { digitsOutside } from '../../fixtures/digitsOutside.ts';
import { inEnglish } from '../../fixtures/inEnglish.ts';
import { storyIn } from '../../fixtures/stories.ts';

const story = await storyIn('tests/fixtures/ferry');
const all = story.figures.size;
const text = rowsText(story, 'en', { base: '/', origin: undefined });

/** The page as it is built, its controls shown and its list taken over. */
async function awake(search = ''): Promise<HTMLElement> {
  history.replaceState(null, '', `/figures/${search}`);
  render(<AllFigures edition={inEnglish(story)} />);
  document.head.innerHTML = '<meta name="module" content="data:text/javascript,export const takeOver = () => {}">';
  wake(document);
  const section = document.querySelector<HTMLElement>('.figure-list') as HTMLElement;
  await act(() => takeOver(section));
  return section;
}

const announced = () => screen.getByRole('status').textContent;
const rowCount = () => Number(screen.getByRole('table').getAttribute('aria-rowcount')) - 1;
const countOf = (measure: string) => [...story.figures.values()].filter((figure) => figure.measure === measure).length;

beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response(text));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('all figures are listed once the list is awake, and their number is announced', async () => {
  await awake();
  expect(announced()).toBe(`All ${all} figures`);
  expect(rowCount()).toBe(all);
  expect(digitsOutside(document.body)).toEqual([]);
});

test('a filter leaves what fits, says how many, and is in the address', async () => {
  await awake();
  await act(async () => fireEvent.input(screen.getByLabelText('Measure'), { target: { value: 'missing' } }));
  await waitFor(() => expect(announced()).toBe(`${countOf('missing')} of ${all} figures`));
  expect(rowCount()).toBe(countOf('missing'));
  expect(location.search).toBe('?measure=missing');
  const words = screen
    .getAllByRole('row')
    .slice(1)
    .filter((row) => row.getAttribute('aria-hidden') === null);
  for (const row of words) expect(within(row).getByRole('rowheader')).toBeTruthy();
});

test('words are searched, none that fit is said in words, and all can be had back', async () => {
  await awake('?theme=dark');
  const search = screen.getByRole('searchbox', { name: 'Search all words' });
  await act(async () => fireEvent.input(search, { target: { value: 'nowhere at all' } }));
  await waitFor(() => expect(announced()).toBe(`None of ${all} figures`));
  expect(screen.queryByRole('table')).toBe(null);
  expect(screen.getByText(/^No figure in the record fits/)).toBeTruthy();
  await waitFor(() => expect(location.search).toBe('?theme=dark&q=nowhere+at+all'));
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Clear all filters' })));
  await waitFor(() => expect(announced()).toBe(`All ${all} figures`));
  expect(location.search).toBe('?theme=dark');
});

test('an address is read, and what it asks for that is not there is left out', async () => {
  await awake('?measure=missing&by=nobody-knows-whom&order=latest&page=3');
  expect(announced()).toBe(`${countOf('missing')} of ${all} figures`);
  expect(screen.getByLabelText<HTMLSelectElement>('Order').value).toBe('latest');
  expect(screen.getByRole('columnheader', { name: 'As of' }).getAttribute('aria-sort')).toBe('descending');
});

test('a column’s name orders by it, and an order by numbers says that it is no ranking', async () => {
  await awake();
  expect(screen.queryByText(/is no ranking/)?.hidden).toBe(true);
  await act(async () => fireEvent.click(screen.getByRole('button', { name: /^Number/ })));
  await waitFor(() => expect(screen.getByText(/is no ranking/).hidden).toBe(false));
  const values = [...document.querySelectorAll<HTMLDataElement>('tbody th data')].map(({ value }) =>
    Number.parseInt(value, 10),
  );
  expect(values).toEqual(values.toSorted((one, other) => one - other));
  expect(location.search).toBe('?order=lowest');
});

test('a list that cannot be had, or breaks off, is not taken for a short one', async () => {
  const lines = text.split('\n');
  vi.stubGlobal('fetch', async () => new Response(lines.slice(0, -3).join('\n')));
  await expect(awake()).rejects.toThrow();
  expect(screen.getByRole('heading', { name: 'The figures of the report' })).toBeTruthy();
});
