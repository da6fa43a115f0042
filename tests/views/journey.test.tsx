// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, test } from 'vitest';
import { differingStrands } from '../../src/story/differingStrands.ts';
import { reportFigures } from '../../src/story/relations.ts';
import { type ChainStep, type Change, type Figure, STRANDS } from '../../src/story/schema/figure.ts';
import { cite } from '../../src/story/story.ts';
import { chooseJourney } from '../../src/views/chooseJourney.ts';
import { FigureView } from '../../src/views/FigureView.tsx';
import { Journey } from '../../src/views/Journey.tsx';
import { Journeys } from '../../src/views/Journeys.tsx';
import { JourneyView } from '../../src/views/JourneyView.tsx';
import { catalogueOf } from '../../src/words/catalogue.ts';
import { inLanguage, sayProse } from '../../src/words/prose.ts';
import { sayReported } from '../../src/words/sayReported.ts';
import { fill } from '../../src/words/template.ts';
import { inEnglish } from '../fixtures/inEnglish.ts';
import { inventedFigure, inventedStory } from '../fixtures/inventedStory.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';
import { wordsIn } from '../fixtures/wordsIn.ts';

const { chain, journeys } = catalogueOf('en');
const { stage, said, strand, fate, notSeen, notTravelled } = chain;

afterEach(cleanup);

describe.each(STORY_FOLDERS)('in %s the way of', async (folder) => {
  const story = await storyIn(folder);
  const travelled = reportFigures(story).map((figure) => [figure.id, figure] as const);

  test.each(travelled)('%s', (_id, figure) => {
    const { container } = render(<Journey edition={inEnglish(story)} figure={figure} headingLevel={4} />);
    const stations = [...container.querySelectorAll('ol > li')];
    expect(stations.length).toBe(figure.chain?.length);
    for (const [at, step] of (figure.chain ?? []).entries()) {
      const card = stations[at]?.querySelector('.card');
      const lines = [...(card?.querySelectorAll('p') ?? [])].map(wordsIn);
      expect(wordsIn(card).startsWith(stage[step.stage])).toBe(true);

      // Every number stands in a card of its own, with its caveat and its source.
      const numbers = [...(card?.querySelectorAll('h4 data') ?? [])].map((number) =>
        number.getAttribute('data-figure'),
      );
      expect(numbers).toEqual(step.figure === undefined ? [] : [step.figure]);
      if (step.figure !== undefined) {
        expect(card?.querySelector(`[data-caveat-of="${step.figure}"]`)).not.toBeNull();
        expect(card?.querySelector(`[data-source="${cite(story, step.figure).source.id}"]`)).not.toBeNull();
      }
      expect(lines.includes(notSeen)).toBe(step.figure === undefined);
      expect(lines.includes(notTravelled)).toBe(step.travelled === false);
      if (step.note) expect(lines).toContain(sayProse(step.note, 'en'));
    }
  });

  test.each(travelled)('%s, in words: every change once, by its fate or as still not there', (_id, figure) => {
    const { container } = render(<Journey edition={inEnglish(story)} figure={figure} headingLevel={4} />);
    const rows = [...container.querySelectorAll('.change')].map(wordsIn);
    const texts = rows.filter((row) => !row.endsWith(`: ${fate.first}`));
    const changes = (figure.chain ?? []).flatMap((step) =>
      step.changes
        .toSorted((one, other) => STRANDS.indexOf(one.strand) - STRANDS.indexOf(other.strand))
        .map((change) => {
          const words = (word: string) =>
            fill(said, { strand: strand[change.strand], fate: word }) + sayProse(change.text, 'en');
          return change.fate === 'kept' ? [words(fate.kept), words(fate.absent)] : [words(fate[change.fate])];
        }),
    );
    expect(texts.length).toBe(changes.length);
    for (const [index, allowed] of changes.entries()) expect(allowed).toContain(texts[index]);
  });

  test('all figures side by side, each with its number, its caveat and a link to every text', () => {
    render(<Journeys edition={inEnglish(story)} />);
    const section = screen.getByRole('region');
    const shown = reportFigures(story).filter(({ chain = [] }) => chain.length > 1);
    for (const figure of shown) {
      const name = inLanguage(figure.name, 'en');
      const link = within(section).getByRole('link', { name: fill(journeys.wayOf, { figure: name }) });
      expect(link.getAttribute('href')).toBe(`/figure/${figure.id}/#${figure.id}_journey`);
      const heading = within(section)
        .getAllByRole('heading', { level: 3 })
        .find((each) => each.querySelector(`data[data-figure="${figure.id}"]`));
      expect(wordsIn(heading)).toContain(`${name}: ${sayReported(figure.reported, 'en').replace(/\s/g, ' ')} `);
      const row = heading?.closest('li') ?? null;
      expect(row?.querySelector(`[data-caveat-of="${figure.id}"]`)).not.toBeNull();
      expect(differingIn(row)).toEqual(wordsOf(figure));
      expect(asideIn(row)).toEqual(asidesOf(figure));
    }
    expect(within(section).getAllByRole('heading', { level: 3 }).length).toBe(shown.length);
  });

  test('side by side, the heading says no more than the rows bear', () => {
    const { container } = render(<Journeys edition={inEnglish(story)} />);
    const differing = [...container.querySelectorAll('.journey')].map((row) => ({
      figure: row.querySelector('data')?.getAttribute('data-figure'),
      strands: row.querySelectorAll('.differs').length,
    }));
    const heading = wordsIn(container.querySelector('h2'));
    const some = differing.filter(({ strands }) => strands > 0).length;
    const computed =
      journeys.title[
        some === differing.length ? 'every' : some * 2 > differing.length ? 'most' : some > 0 ? 'some' : 'none'
      ];
    if (!story.about.journeys) return expect(heading).toBe(computed);
    const most = Math.max(...differing.map(({ strands }) => strands));
    const first = differing.filter(({ strands }) => strands === most).map(({ figure }) => figure);
    expect(first).toEqual([story.about.journeys?.changedMost]);
  });

  test.each(travelled)('%s, alone in an embed', (id, figure) => {
    render(<JourneyView edition={inEnglish(story)} figure={id} />);
    const heading = screen.getByRole('heading', { level: 1 });
    expect(wordsIn(heading)).toContain(wordsIn(heading.querySelector('data')));
    expect(heading.querySelector('data')?.getAttribute('data-figure')).toBe(id);
    expect(within(screen.getByRole('list', { name: journeys.key })).getByText(notLost)).toBeTruthy();
    expect(screen.getByText(journeys.way).closest('details')?.querySelectorAll('.station').length).toBe(
      figure.chain?.length,
    );
  });

  test('in the most compact embed is a link to every text', () => {
    const id = travelled[0]?.[0] ?? '';
    render(<FigureView edition={{ ...inEnglish(story), isLinkingToWays: true }} figure={id} />);
    expect(screen.getByText(chain.open).getAttribute('href')).toBe(`/figure/${id}/#${id}_journey`);
    expect(document.querySelector('.station')).toBeNull();
  });
});

const notLost = journeys.keyNotNoted;

/** The strands that a row says were lost, changed or added on the way to the report. */
const differingIn = (row: Element | null) => [...(row?.querySelectorAll('.differs') ?? [])].map((one) => wordsIn(one));

/** The strands of which it says so, in brackets, for texts alone whose number went no further. */
const asideIn = (row: Element | null) =>
  [...(row?.querySelectorAll('.strand:not(.differs)') ?? [])].map(wordsIn).filter((words) => words.includes('('));

/** The same, read from the record. */
function asidesOf({ chain = [] }: Figure): string[] {
  const differing = differingStrands(chain);
  const aside = differingStrands(chain.map(({ travelled: _, ...step }) => step));
  return aside
    .filter((one) => !differing.includes(one))
    .map((one) => {
      const fates = chain.flatMap(({ changes }) => changes.filter((change) => change.strand === one));
      const told = [...new Set(fates.map(({ fate }) => fate).filter((each) => each !== 'kept'))];
      return strand[one] + told.map((each) => `(${fate[each]}) ${journeys.keyEnd}`).join(', ');
    });
}

/** The same of the strands that differ on the way. */
function wordsOf({ chain = [] }: Figure): string[] {
  return differingStrands(chain).map((differing) => {
    const changes = chain.flatMap((step) =>
      step.changes.flatMap((change) =>
        change.strand === differing && change.fate !== 'kept' ? { ...change, travelled: step.travelled !== false } : [],
      ),
    );
    const told = [...new Set(changes.map(({ fate }) => fate))].map((one) =>
      // In brackets where it happened only in texts whose number went no further.
      changes.some((change) => change.fate === one && change.travelled)
        ? fate[one]
        : `(${fate[one]}) ${journeys.keyEnd}`,
    );
    return strand[differing] + told.join(', ');
  });
}

test('what was lost stays away however often it is then kept as it came, unless one text of the stage still had it', () => {
  const step = (stage: ChainStep['stage'], strand: Change['strand'], fate: Change['fate']): ChainStep => ({
    stage,
    note: { en: 'Not seen.' },
    changes: [{ strand, fate, text: { en: 'As it is.' } }],
  });
  const start: ChainStep = { stage: 'claimant', note: { en: 'Not seen.' }, changes: [] };
  const fatesOf = (...chain: ChainStep[]) =>
    chooseJourney(inventedStory(), inventedFigure({ chain: [start, ...chain] })).map(({ fates }) => fates.get('parts'));
  const kept = [step('outlet', 'parts', 'kept'), step('report', 'parts', 'kept')];
  expect(fatesOf(step('agencies', 'parts', 'lost'), ...kept)).toEqual([undefined, 'lost', 'absent', 'absent']);
  expect(fatesOf(step('agencies', 'parts', 'lost'), step('agencies', 'parts', 'kept'), ...kept)).toEqual([
    ...[undefined, 'lost', 'kept', 'kept', 'kept'],
  ]);
  expect(fatesOf({ ...step('agencies', 'parts', 'lost'), travelled: false }, ...kept)).toEqual([
    ...[undefined, 'lost', 'kept', 'kept'],
  ]);
});

test('a figure whose way is not known draws none', () => {
  const { container } = render(
    <Journey edition={inEnglish(inventedStory())} figure={inventedFigure()} headingLevel={4} />,
  );
  expect(container.innerHTML).toBe('');
  expect(render(<Journeys edition={inEnglish(inventedStory())} />).container.innerHTML).toBe('');
});

test('without a finding the ways stand under a name that claims nothing', async () => {
  const story = await storyIn('tests/fixtures/ferry');
  const { journeys: _, ...about } = story.about;
  render(<Journeys edition={inEnglish({ ...story, about })} />);
  expect(screen.getByRole('heading', { level: 2, name: new RegExp(`^${journeys.title.none}`) })).toBeTruthy();
  expect(screen.queryByText(journeys.counted)).toBeNull();
});

test('the invented story’s ways, as text', async () => {
  const story = await storyIn('tests/fixtures/ferry');
  const page = renderToStaticMarkup(<Journeys edition={inEnglish(story)} />);
  const lines = page.replaceAll(/(<(?:li|div|dt|dd|p|h\d|svg|path)\b)/g, '\n$1').trim();
  await expect(`${lines}\n`).toMatchFileSnapshot('__snapshots__/journeys.html');
  const missing = story.figures.get('missing') ?? inventedFigure();
  const way = renderToStaticMarkup(<Journey edition={inEnglish(story)} figure={missing} headingLevel={2} />);
  await expect(`${way.replaceAll(/(<(?:li|div|dt|dd|p|h\d|svg|line)\b)/g, '\n$1').trim()}\n`).toMatchFileSnapshot(
    '__snapshots__/journey.html',
  );
});
