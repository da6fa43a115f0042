import { type Figure, type Measure, NOBODY_NAMED, type Relation } from '../src/story/schema/figure.ts';
import type { Source } from '../src/story/schema/source.ts';
import { quoteOf, sayAs } from './sayAs.ts';

/** Who counts on after the report. */
export const CLAIMANTS = ['ford-office', 'bridge-clinic', 'mill-council', 'hill-parish', 'east-watch', 'west-watch'];

/** Caveats that the counts share. */
export const SHARED = ['late-entries', 'own-lists', 'no-names', 'by-telephone'];

/** One thing that is counted; its share of all counts, in percent, and the last digit that keeps its numbers apart. */
type Thing = {
  readonly name: string;
  readonly measure: Measure;
  readonly group: 'people' | 'children';
  readonly place: string;
  readonly percent: number;
  readonly digit: number;
};

/** Nine counts of ten are of the first thing, so that one history grows with the story. */
const THINGS: readonly Thing[] = [
  { name: 'Killed', measure: 'killed', group: 'people', place: 'upper-marl', percent: 90, digit: 1 },
  { name: 'Injured', measure: 'injured', group: 'people', place: 'upper-marl', percent: 4, digit: 2 },
  { name: 'Children killed', measure: 'killed', group: 'children', place: 'upper-marl', percent: 3, digit: 3 },
  { name: 'Missing', measure: 'missing', group: 'people', place: 'lower-marl', percent: 3, digit: 4 },
];

const HEDGES = ['exact', 'unqualified', 'at-least', 'more-than', 'about', 'nearly', 'up-to', 'between'] as const;

/** Hedges that fix or bound a number from below: only such a count can be seen to fall. */
const FIRM = HEDGES.slice(0, 5);

const OUTCOMES = { killed: 'killed', injured: 'injured', missing: 'missing' } as Record<string, string>;

/** So many counts, shared out among the sources in order of time; every claimant gives one number a day for a thing. */
export function generatedCounts(figures: number, sources: readonly Source[], random: () => number): Figure[] {
  const counters = new Map<string, { value: number; firm: string | undefined }>();
  return Array.from({ length: figures }, (_, index): Figure => {
    const at = Math.floor((index * sources.length) / figures);
    const source = sources[at] as Source;
    const first = Math.ceil((at * figures) / sources.length);
    const claimant = CLAIMANTS[(at + index - first) % CLAIMANTS.length] as string;
    const thing = thingAt(Math.floor(random() * 100));
    const id = `count-${String(index).padStart(5, '0')}`;
    const isNamed = index % 30 !== 7;
    const isMisreport = isNamed && index % 150 === 149;
    const assertedBy = isNamed ? claimant : NOBODY_NAMED;
    const day = source.published.basis === 'stated' ? source.published.edtf : '';

    const key = `${claimant} ${thing.name}`;
    const counter = counters.get(key) ?? { value: thing.group === 'people' ? 2000 : 10, firm: undefined };
    counters.set(key, counter);
    const turn = isNamed ? turnOf(index, counter.firm, claimant) : [];
    counter.value += turn.length > 0 && thing.group === 'people' ? -Math.floor(random() * 20) : Math.ceil(random() * 9);
    const hedge = (turn.length > 0 ? FIRM : HEDGES)[Math.floor(random() * (turn.length > 0 ? 5 : 8))] ?? 'exact';
    const reported = sayAs(hedge, counter.value * 10 + thing.digit);
    if (isNamed && !isMisreport && (FIRM as readonly string[]).includes(hedge)) counter.firm = id;
    const also = sources[at + 1];
    return {
      id,
      name: { en: `${thing.name}, as counted by ${isNamed ? claimant.replace('-', ' ') : 'nobody named'}` },
      measure: thing.measure,
      population: { group: thing.group, status: 'unspecified' },
      place: thing.place,
      period: { basis: 'stated', edtf: `2010-01-01/${day}` },
      asOf: { basis: 'stated', edtf: day },
      reported,
      counts: { en: `${thing.group} ${OUTCOMES[thing.measure]}, in the claimant’s own count` },
      attribution: {
        assertedBy,
        relayedBy: index % 9 === 0 ? ['marl-wire'] : [],
        readIn: source.id,
        ...(index % 10 === 3 && also && { alsoReadIn: [also.id] }),
      },
      quote: quoteOf(reported, thing.measure),
      caveats:
        index % 3 === 0
          ? [
              {
                about: 'method',
                by: 'editor',
                text: { en: `Kept in the ledger “${lettersOf(index)}”, which takes entries in the order they arrive.` },
              },
            ]
          : [],
      sharedCaveats: [SHARED[index % SHARED.length] as string],
      ...(isMisreport && { misreport: MISREPORT }),
      obsStatus: 'V',
      relations: turn,
    };
  });
}

const MISREPORT = { en: 'The digits stand in another order in the claimant’s own list, which was seen and says so.' };

/** Every fiftieth count takes the place of its claimant's last one, or breaks with it. */
function turnOf(index: number, before: string | undefined, claimant: string): Relation[] {
  if (before === undefined) return [];
  if (index % 200 === 101)
    return [{ kind: 'breaks-with', to: before, because: { en: 'The claimant counts only people with a name now.' } }];
  if (index % 50 !== 1) return [];
  const because = { en: 'The claimant took out people it had entered twice.' };
  return [{ kind: 'supersedes', to: before, because, reasonGivenBy: claimant }];
}

function thingAt(percent: number): Thing {
  let reached = 0;
  const found = THINGS.find((thing) => {
    reached += thing.percent;
    return percent < reached;
  });
  return found ?? (THINGS[0] as Thing);
}

/** A number in letters: texts of the record hold no digits, and no caveat is written twice. */
function lettersOf(index: number): string {
  return [...index.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');
}
