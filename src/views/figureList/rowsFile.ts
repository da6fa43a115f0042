import type { Phrase, PhrasePart, SourcePart } from '../../figure/phrase.ts';
import type { Language } from '../../story/schema/text.ts';
import type { Choice, Choices, FigureRow, ListWords } from './figureRow.ts';

/** What stands before the rows: the words around them, and what they refer to by its place in a list. */
export type ListHead = {
  readonly language: Language;
  readonly words: ListWords;
  readonly choices: Choices;
  readonly sources: readonly SourcePart[];
  readonly count: number;
};

/** A phrase whose sources are places in the head’s list. */
type ShortPhrase = string | readonly (Exclude<PhrasePart, SourcePart> | number)[];

/** A row, by the order of its parts; choices and sources as their places in the head’s lists. */
type ShortRow = readonly [
  id: string,
  name: string,
  address: string,
  plain: string,
  number: string,
  hedge: number,
  status: number | null,
  counts: ShortPhrase,
  sentence: string,
  caveats: readonly (readonly [words: ShortPhrase, sources: ShortPhrase])[],
  measure: number,
  by: number,
  place: number,
  day: string | null,
  asOf: ShortPhrase,
  source: number,
  changes: readonly ShortPhrase[],
  alsoBy: readonly number[],
  /** Nothing where it is the name of `by`. */
  who: string | null,
];

/** The list as one file: JSON with every row on a line of its own, so that it can be read while it still arrives. */
export function printRows(head: Omit<ListHead, 'sources' | 'count'>, rows: readonly FigureRow[]): string {
  const sources = new Map<string, SourcePart>();
  const places = new Map<string, number>();
  const placeOf = (source: SourcePart) => {
    const key = JSON.stringify(source);
    const place = places.get(key) ?? sources.size;
    places.set(key, place);
    sources.set(key, source);
    return place;
  };
  const short = (phrase: Phrase): ShortPhrase => {
    if (phrase.length === 0) return '';
    const [only] = phrase;
    if (phrase.length === 1 && typeof only === 'string') return only;
    return phrase.map((part) => (typeof part !== 'string' && 'source' in part ? placeOf(part) : part));
  };
  const lines = rows.map(
    (row): ShortRow => [
      row.id,
      row.name,
      row.address,
      row.plain,
      row.number,
      row.hedge.rank,
      row.status?.rank ?? null,
      short(row.counts),
      row.sentence,
      row.caveats.map(({ words, sources }) => [short(words), short(sources)] as const),
      row.measure.rank,
      row.by.rank,
      row.place.rank,
      row.day ?? null,
      short(row.asOf),
      placeOf(row.source),
      row.changes.map(short),
      row.alsoBy.map(({ rank }) => rank),
      row.who === row.by.label ? null : row.who,
    ],
  );
  const whole: ListHead = { ...head, sources: [...sources.values()], count: rows.length };
  return `[${[JSON.stringify(whole), ...lines.map((line) => JSON.stringify(line))].join(',\n')}]\n`;
}

/** Reads the first line of the file. */
export function readHead(line: string): ListHead {
  return JSON.parse(bare(line));
}

/** Reads one of the other lines. */
export function readRow(line: string, { choices, sources }: ListHead): FigureRow {
  const short: ShortRow = JSON.parse(bare(line));
  const [id, name, address, plain, number, hedge, status, counts, sentence, ...rest] = short;
  const [caveats, measure, by, place, day, asOf, source, changes, alsoBy, who] = rest;
  const long = (phrase: ShortPhrase): Phrase => {
    if (phrase === '') return [];
    if (typeof phrase === 'string') return [phrase];
    return phrase.map((part) => (typeof part === 'number' ? at(sources, part) : part));
  };
  return {
    id,
    name,
    address,
    plain,
    number,
    hedge: at(choices.hedge, hedge),
    status: status === null ? undefined : at<Choice>(choices.status, status),
    counts: long(counts),
    sentence,
    caveats: caveats.map(([words, sources]) => ({ words: long(words), sources: long(sources) })),
    measure: at(choices.measure, measure),
    by: at(choices.by, by),
    alsoBy: alsoBy.map((other) => at(choices.by, other)),
    who: who ?? at(choices.by, by).label,
    place: at(choices.place, place),
    day: day ?? undefined,
    asOf: long(asOf),
    source: at(sources, source),
    changes: changes.map(long),
  };
}

/** A line without what joins it to the others. */
function bare(line: string): string {
  return line.replace(/^\[(?=\{)/, '').replace(/[,\]]$/, '');
}

function at<Thing>(things: readonly Thing[], place: number): Thing {
  const thing = things[place];
  if (thing === undefined) throw new Error('The file of all figures names something that it does not hold');
  return thing;
}
