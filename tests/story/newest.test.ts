import { describe, expect, test } from 'vitest';
import { asKnown, reportDays } from '../../src/story/asKnown.ts';
import { newestStatements } from '../../src/story/newest.ts';
import { reportsOf } from '../../src/story/panel.ts';
import { reportFigures } from '../../src/story/relations.ts';
import { isPartOfSamePeople, whoIn } from '../../src/story/sameCount.ts';
import type { Figure } from '../../src/story/schema/figure.ts';
import type { Source } from '../../src/story/schema/source.ts';
import { speakersOf } from '../../src/story/speakers.ts';
import { report, storyOver, tarnPanel } from '../fixtures/inventedReports.ts';
import { inventedStory } from '../fixtures/inventedStory.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';

describe.each(STORY_FOLDERS)('what is worked out once for all of %s is what each day shows:', async (folder) => {
  const story = await storyIn(folder);
  const days = ['0001-01-01', ...reportDays(story), '2999-12-31'];

  test('how many figures were known', () => {
    for (const day of days) {
      const { figures } = asKnown(story, day);
      expect(figures.size, day).toBe([...figures].length);
    }
  });

  test('the report’s own figures', () => {
    for (const day of days) {
      const then = asKnown(story, day);
      const looked = [...then.figures.values()].filter(({ attribution }) => attribution.readIn === story.about.report);
      expect(reportFigures(then).toSorted(byId), day).toEqual(looked.toSorted(byId));
    }
  });

  test('the newest statement of each speaker on each thing counted', () => {
    for (const day of days) {
      const then = asKnown(story, day);
      for (const panel of story.about.panels ?? []) {
        const newest = new Map(
          reportsOf(then, panel)
            .filter(({ misreport }) => !misreport)
            .flatMap((report) =>
              speakersOf(then, report).map(({ key }) => {
                const isPart = isPartOfSamePeople(report, new Map(then.figures));
                return [[key, report.measure, report.place, whoIn(report), isPart].join(), [key, report.id]] as const;
              }),
            ),
        );
        expect(
          newestStatements(then, panel)
            .map(({ speaker, report }) => `${speaker.key} ${report.id}`)
            .toSorted(),
          `${panel.id} on ${day}`,
        ).toEqual([...newest.values()].map((one) => one.join(' ')).toSorted());
      }
    }
  });
});

describe('the newest statement', () => {
  const sourceOf = (id: string, published: string, publisher = 'Tarn Gazette') => ({
    ...(inventedStory().sources.get('gazette') as Source),
    id,
    publisher: { en: publisher },
    published: { basis: 'stated', edtf: published } as const,
  });
  const readIn = (source: string, assertedBy = 'parish') => ({
    attribution: { assertedBy, relayedBy: [], readIn: source },
  });
  const sources = [
    sourceOf('gazette', '1987-05-03'),
    sourceOf('early', '1987-05-04'),
    sourceOf('late', '1987-05-06'),
    sourceOf('month', '1987-05'),
    sourceOf('elsewhere', '1987-05-06', 'Fell Courier'),
  ];
  const said = (reports: readonly Figure[], day: string) => {
    const story = { ...storyOver(reports), sources: new Map(sources.map((source) => [source.id, source])) };
    return newestStatements(asKnown(story, day), tarnPanel).map(
      ({ speaker, report: { id } }) => `${speaker.isNamed ? '' : 'no one, '}${speaker.name.en}: ${id}`,
    );
  };

  test('is known from the very day its source was out, and not the day before', () => {
    const reports = [report('a', 'parish', 3, 17, readIn('early')), report('b', 'parish', 5, 18, readIn('late'))];
    expect(said(reports, '1987-05-03')).toEqual([]);
    expect(said(reports, '1987-05-04')).toEqual(['The parish: a']);
    expect(said(reports, '1987-05-05')).toEqual(['The parish: a']);
    expect(said(reports, '1987-05-06')).toEqual(['The parish: b']);
  });

  test('goes by the day described, and of a month’s source nothing is sure before its end', () => {
    const reports = [report('a', 'parish', 3, 17, readIn('early')), report('b', 'parish', 2, 18, readIn('late'))];
    expect(said(reports, '1987-05-06')).toEqual(['The parish: a']);
    const vague = [report('a', 'parish', 3, 17, readIn('month'))];
    expect([said(vague, '1987-05-30'), said(vague, '1987-05-31')]).toEqual([[], ['The parish: a']]);
  });

  test('is no misreport, and one on some does not hide one on all', () => {
    const reports = [
      report('all', 'parish', 3, 17, readIn('early')),
      report('some', 'parish', 5, 2, { ...readIn('late'), population: { group: 'people', status: 'civilians' } }),
      report('named', 'parish', 5, 9, { ...readIn('late'), relations: [{ kind: 'part-of', to: 'all' }] }),
      report('misprint', 'parish', 5, 71, { ...readIn('late'), misreport: { en: 'A slip.' } }),
    ];
    expect(said(reports, '1987-05-06').toSorted()).toEqual([
      'The parish: all',
      'The parish: named',
      'The parish: some',
    ]);
  });

  test('of texts that name no one is one for each outlet, and those who state it together all do', () => {
    const reports = [
      report('a', 'nobody-named', 3, 17, readIn('early', 'nobody-named')),
      report('b', 'nobody-named', 4, 18, readIn('late', 'nobody-named')),
      report('c', 'nobody-named', 4, 19, readIn('elsewhere', 'nobody-named')),
      report('d', 'parish', 5, 20, {
        attribution: { assertedBy: 'parish', alsoAssertedBy: ['miners'], relayedBy: [], readIn: 'late' },
      }),
    ];
    expect(said(reports, '1987-05-06')).toEqual([
      'no one, Tarn Gazette: b',
      'no one, Fell Courier: c',
      'The parish: d',
      'The miners: d',
    ]);
  });
});

function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : 1;
}
