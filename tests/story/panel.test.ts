import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { laterReports, rivalsOf } from '../../src/story/later.ts';
import { linesOf } from '../../src/story/lines.ts';
import { panelOf, reportsOf } from '../../src/story/panel.ts';
import { report, storyOver, tarnPanel } from '../fixtures/inventedReports.ts';

const because = { en: 'The parish said that it counts in another way now.' };
const breaksWith = (to: string) => ({ relations: [{ kind: 'breaks-with' as const, to, because }] });
const ids = (reports: readonly { id: string }[]) => reports.map(({ id }) => id);

describe('a panel', () => {
  test('takes the reports of its measure, people and place, and leaves out what it says it leaves out', () => {
    const story = storyOver([
      report('a', 'parish', 3, 17),
      report('killed', 'parish', 3, 2, { measure: 'killed' }),
      report('children', 'parish', 3, 4, { population: { group: 'children', status: 'unspecified' } }),
      report('elsewhere', 'parish', 3, 9, { place: 'fell' }),
      report('one-day', 'parish', 4, 1, { period: { basis: 'stated', edtf: '1987-05-04' } }),
      report('excepted', 'parish', 5, 30),
    ]);
    const panel = { ...tarnPanel, since: '1987-05-02', except: ['excepted'] };
    expect(ids(reportsOf(story, panel))).toEqual(['a']);
    expect(ids(reportsOf(story, tarnPanel))).toEqual(['a', 'one-day', 'excepted']);
  });

  test('is in order of time, whatever order the files are in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1 }), (days) => {
        const story = storyOver(days.map((day) => report(`day-${day}`, 'parish', day, day)));
        expect(ids(reportsOf(story, tarnPanel))).toEqual(days.toSorted((a, b) => a - b).map((day) => `day-${day}`));
      }),
    );
  });

  test('is found from each of its figures', () => {
    const story = storyOver([report('a', 'parish', 3, 17), report('b', 'parish', 3, 2, { measure: 'killed' })]);
    expect([...story.figures.values()].map((figure) => panelOf(story, figure)?.id)).toEqual([
      'tarn-missing',
      undefined,
    ]);
  });
});

describe('lines', () => {
  const linesIn = (...reports: ReturnType<typeof report>[]) =>
    linesOf(reports, 'nobody-named').map(({ claimant, reports: joined }) => [claimant, ...ids(joined)]);

  test('join the reports of one claimant, and no two claimants', () => {
    expect(
      linesIn(
        report('a', 'parish', 3, 17),
        report('b', 'miners', 4, 20),
        report('c', 'parish', 5, 19),
        report('d', 'miners', 6, 21),
      ),
    ).toEqual([
      ['parish', 'a', 'c'],
      ['miners', 'b', 'd'],
    ]);
  });

  test('break where the method broke', () => {
    expect(
      linesIn(
        report('a', 'parish', 3, 17),
        report('b', 'parish', 4, 19),
        report('c', 'parish', 5, 8, breaksWith('b')),
        report('d', 'parish', 6, 9),
      ),
    ).toEqual([
      ['parish', 'a', 'b'],
      ['parish', 'c', 'd'],
    ]);
  });

  test('leave out misreports, second reports of a day and reports of nobody', () => {
    expect(
      linesIn(
        report('a', 'parish', 3, 17),
        report('a2', 'parish', 3, 18),
        report('slip', 'parish', 4, 71, { misreport: { en: 'Two digits changed places.' } }),
        report('nobody', 'nobody-named', 4, 20),
        report('nobody2', 'nobody-named', 5, 22),
        report('c', 'parish', 5, 19),
      ),
    ).toEqual([['parish', 'a', 'c']]);
  });
});

describe('what was said later', () => {
  const first = report('a', 'parish', 3, 17);
  const days = [4, 5, 6, 7, 8].map((day) => report(`day-${day}`, 'parish', day, 10 + day));

  test('is the next, the turns and the last, never anything earlier or of the same day', () => {
    const turned = days.map((one) => (one.id === 'day-6' ? { ...one, ...breaksWith('day-5') } : one));
    const story = storyOver([report('before', 'parish', 1, 2), report('same', 'miners', 3, 20), first, ...turned]);
    expect(ids(laterReports(story, first).reports)).toEqual(['day-4', 'day-6', 'day-8']);
  });

  test('leaves out misreports, and is empty for the last', () => {
    const slip = report('slip', 'parish', 9, 71, { misreport: { en: 'Two digits changed places.' } });
    const story = storyOver([first, ...days, slip]);
    expect(ids(laterReports(story, first).reports).includes('slip')).toBe(false);
    expect(laterReports(story, days[4] ?? first).reports).toEqual([]);
  });

  test('names rivals whichever of the two says so', () => {
    const other = report('b', 'miners', 3, 20, { relations: [{ kind: 'rival-of', to: 'a', because }] });
    const story = storyOver([first, other]);
    expect(ids(rivalsOf(story, first))).toEqual(['b']);
    expect(ids(rivalsOf(story, other))).toEqual(['a']);
  });
});
