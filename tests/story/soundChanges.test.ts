import { expect, test } from 'vitest';
import { printFault } from '../../src/story/fault.ts';
import { type Anything, type Change, readChanged } from './changedFerry.ts';

const say = (figure: Anything, exact: string, reported: Anything) => {
  figure.quote = { exact, lang: 'en' };
  figure.reported = reported;
};

/** What looks like a slip and is none: the rules must leave it alone. */
const SOUND: readonly (readonly [name: string, change: Change])[] = [
  [
    'fewer people held than the day before',
    ({ elsewhere, get }) => {
      const [first, later] = ['board-missing', 'board-missing-thursday'].map((id) => structuredClone(get(id)));
      Object.assign(first, { id: 'board-held', measure: 'held', relations: [] });
      Object.assign(later, { id: 'board-held-thursday', measure: 'held', relations: [] });
      first.caveats[0].text.en = 'Members of the crew who were kept ashore to be asked about the course.';
      later.caveats[0].text.en = 'Members of the crew still kept ashore; the others had gone home.';
      say(first, '14 of the crew', { hedge: 'exact', value: 14 });
      say(later, '13 of the crew', { hedge: 'exact', value: 13 });
      elsewhere.push(first, later);
    },
  ],
  [
    'a lower bound cut to round hundreds after an exact count',
    ({ get }) => {
      say(get('wire-brought-ashore'), 'more than 400 survivors', { hedge: 'more-than', value: 400, word: 'more than' });
      get('wire-brought-ashore').asOf.edtf = '2017-03-16';
      get('wire-brought-ashore').attribution.readIn = 'board-bulletin-thursday';
    },
  ],
  [
    'a rounded and an exact count of one day',
    ({ get }) => {
      say(get('wire-missing'), 'nearly 50 missing', { hedge: 'nearly', value: 50, word: 'nearly' });
    },
  ],
  [
    'two numbers of one claimant and day that are declared rivals',
    ({ get }) => {
      delete get('radio-killed').misreport;
      get('radio-killed').relations.push({ kind: 'rival-of', to: 'killed', because: { en: 'Two digits apart.' } });
    },
  ],
  [
    'a count replaced within the day',
    ({ get }) => {
      const because = { en: 'The evening’s count in place of the morning’s.' };
      get('board-missing').relations.push({
        kind: 'supersedes',
        to: 'wire-missing',
        because,
        reasonGivenBy: 'nobody-named',
      });
      say(get('wire-missing'), '70 missing', { hedge: 'exact', value: 70 });
    },
  ],
  [
    'a fall in what nobody is named for, in two texts',
    ({ get }) => {
      get('board-missing').attribution.assertedBy = 'nobody-named';
      get('board-missing-thursday').attribution.assertedBy = 'nobody-named';
      get('wire-missing').attribution.assertedBy = 'nobody-named';
      get('board-missing-thursday').relations = [];
    },
  ],
  [
    'a misreport that leads nowhere and says at length what is wrong',
    ({ get }) => {
      get('radio-killed').relations = [];
    },
  ],
  [
    'a rival that does not tell killed and missing apart',
    ({ get }) => {
      get('kin-missing').measure = 'killed-or-missing';
      get('kin-missing').relations[0].to = 'killed-later';
    },
  ],
  [
    'a story as it was published',
    ({ publish }) => {
      publish();
    },
  ],
  [
    'a figure that is new since the last publication',
    ({ publish, elsewhere, get }) => {
      publish();
      const added = structuredClone(get('landed-first-night'));
      added.attribution.readIn = 'board-bulletin-tuesday';
      added.caveats[0].text.en = 'Those whom the pilots brought in after the search was called off.';
      elsewhere.push({
        ...added,
        id: 'landed-second-night',
        period: { basis: 'stated', edtf: '2017-03-13' },
        asOf: { basis: 'stated', edtf: '2017-03-13' },
        place: 'oskery',
      });
    },
  ],
  [
    'a number, a source and a shared caveat changed as the log says',
    ({ publish, log, get }) => {
      publish();
      const before = log.publications.at(-1).sha256;
      const reason = { en: 'The paper itself prints it so.' };
      const change = (subject: Anything, id: string, to: Anything) => {
        const record = get(id);
        const from = Object.fromEntries(Object.keys(to).map((name) => [name, record[name]]));
        Object.assign(record, to);
        log.changes.push({ on: '2017-11-25', kind: 'correction', ...subject, from, to, reason, before });
      };
      change({ figure: 'killed-later' }, 'killed-later', {
        reported: { hedge: 'exact', value: 38 },
        quote: { exact: '38 people lost their lives', lang: 'en' },
      });
      change({ entry: 'lantern-later' }, 'lantern-later', { title: 'The car deck is open' });
      change({ entry: 'no-passenger-list' }, 'no-passenger-list', {
        text: { en: 'Nobody has said how many were on board: the list of passengers was lost with the ship.' },
      });
    },
  ],
  [
    'a published story in one more language',
    (ferry) => {
      ferry.publish();
      ferry.about.languages = ['en', 'ar'];
      const { log, ...written } = ferry;
      translate([written, log.changes.map(({ reason }) => ({ reason }))]);
    },
  ],
];

/** Gives every text of the story an Arabic one, which need not say anything. */
function translate(value: Anything): void {
  if (typeof value !== 'object' || value === null) return;
  if (Object.keys(value).join() === 'en') value.ar = value.en;
  else for (const held of Object.values(value)) translate(held);
}

test.each(SOUND)('no fault: %s', async (_, change) => {
  const { story, faults } = await readChanged(change);
  expect(faults.map(printFault)).toEqual([]);
  expect(story).toBeDefined();
});
