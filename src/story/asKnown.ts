import { inputsOf } from './arithmetic/inputsOf.ts';
import { countUpTo } from './countUpTo.ts';
import { bounds } from './edtf.ts';
import { groupBy } from './groupBy.ts';
import { oncePer } from './oncePer.ts';
import { NEVER } from './order.ts';
import type { Caveat, Figure, Relation } from './schema/figure.ts';
import type { Source } from './schema/source.ts';
import { find, type Story } from './story.ts';
import { ToldMap } from './toldMap.ts';

/** The day on which a source was surely out, as YYYY-MM-DD; undefined where its date is not known. */
export function outBy(source: Source): string | undefined {
  return source.published.basis === 'unknown' ? undefined : bounds(source.published.edtf).to;
}

/** The days on which a report came out, first to last. */
export function reportDays(story: Story): readonly string[] {
  return daysOf(story);
}

/** The last day on which a report came out before the story’s own had to be; undefined where none is known to have. */
export function storyDay(story: Story): string | undefined {
  const out = outBy(find(story.sources, story.about.report));
  return out === undefined ? undefined : reportDays(story)[countUpTo(reportDays(story), out) - 1];
}

const daysOf = oncePer((story: Story): readonly string[] => [...new Set(daysOut(story))]);

/** The day on which each figure was surely out, in order; those that never surely were are left out. */
const daysOut = oncePer((story: Story): readonly string[] =>
  [...story.figures.values()].flatMap(({ attribution }) => outBy(find(story.sources, attribution.readIn)) ?? []).sort(),
);

/**
 * The story as it could be told on a day: figures and statements whose source was out by then, with the caveats,
 * relations and further sources that could be known. A source without a date was not surely out, so what rests on it is left out.
 */
export function asKnown(story: Story, day: string): Story {
  const last = lastTold.get(story);
  if (last?.known?.day === day) return last;
  const told = tellAsKnown(story, day);
  lastTold.set(story, told);
  return told;
}

/** The day asked for last: the pages of one day follow each other, and what one of them told the next need not. */
const lastTold = new WeakMap<Story, Story>();

function tellAsKnown(story: Story, day: string): Story {
  const wasOut = (id: string) => outOn(story)(id) <= day;
  const isKnown = (id: string) => wasOut(find(story.figures, id).attribution.readIn);
  const wereOut = ({ sources = [] }: { sources?: string[] | undefined }) => sources.every(wasOut);
  const isSaid = (id: string) => wasOut(find(story.claims, id).readIn);
  const withClaims = <One extends Caveat>({ claims, ...caveat }: One) => ({
    ...caveat,
    ...(claims && { claims: claims.filter(isSaid) }),
  });
  const tell = (figure: Figure): Figure | undefined => {
    const { out, lastNews } = newsOf(story)(figure);
    if (out > day) return undefined;
    // Most of a large record is whole on most days: only what is cut is made anew.
    if (lastNews <= day) return figure;
    const { alsoReadIn, ...attribution } = figure.attribution;
    return {
      ...figure,
      attribution: { ...attribution, ...(alsoReadIn && { alsoReadIn: alsoReadIn.filter(wasOut) }) },
      caveats: figure.caveats.filter(wereOut).map(withClaims),
      sharedCaveats: (figure.sharedCaveats ?? []).filter((id) => wereOut(find(story.sharedCaveats, id))),
      relations: figure.relations.filter((relation) => targetsOf(relation).every(isKnown)),
      ...(figure.chain && {
        chain: figure.chain.filter((step) => step.figure === undefined || isKnown(step.figure)),
      }),
    };
  };
  const isReportOut = wasOut(story.about.report);
  const { about } = story;
  return {
    ...story,
    about: {
      ...about,
      statements: isReportOut ? about.statements : [],
      setAside: isReportOut ? about.setAside : [],
      notStated: { ...about.notStated, rows: isReportOut ? about.notStated.rows : [] },
      sums: (about.sums ?? []).filter(({ beside, formula }) => [beside, ...inputsOf(formula)].every(isKnown)),
    },
    figures: new ToldMap(story.figures, tell, countUpTo(daysOut(story), day)),
    known: { day, of: story },
    sharedCaveats: new Map([...story.sharedCaveats].map(([id, caveat]) => [id, withClaims(caveat)])),
    claims: new Map(
      [...story.claims].flatMap(([id, { alsoReadIn, ...claim }]) =>
        isSaid(id) ? [[id, { ...claim, ...(alsoReadIn && { alsoReadIn: alsoReadIn.filter(wasOut) }) }] as const] : [],
      ),
    ),
  };
}

/** The day on which the source with an id was surely out, if ever. */
const outOn = oncePer((story: Story) => {
  const dayOf = oncePer((source: Source) => outBy(source) ?? NEVER);
  return (id: string) => dayOf(find(story.sources, id));
});

/** The day on which a figure was surely out, and the one on which everything was that is told with it. */
const newsOf = oncePer((story: Story) => {
  const ofSource = outOn(story);
  const ofFigure = (id: string) => ofSource(find(story.figures, id).attribution.readIn);
  const ofCaveat = ({ sources = [], claims = [] }: Caveat) => [
    ...sources.map(ofSource),
    ...claims.map((id) => ofSource(find(story.claims, id).readIn)),
  ];
  return oncePer((figure: Figure) => {
    const { attribution, caveats, sharedCaveats = [], relations, chain = [] } = figure;
    const news = [
      ...(attribution.alsoReadIn ?? []).map(ofSource),
      ...caveats.flatMap(ofCaveat),
      ...sharedCaveats.flatMap((id) => ofCaveat(find(story.sharedCaveats, id))),
      ...relations.flatMap((relation) => targetsOf(relation).map(ofFigure)),
      ...chain.flatMap((step) => (step.figure === undefined ? [] : ofFigure(step.figure))),
    ];
    const out = ofSource(attribution.readIn);
    return { out, lastNews: news.reduce((last, one) => (one > last ? one : last), out) };
  });
});

/** A figure that a later one takes the place of, or on whose way such a number stands. */
export type Replaced = {
  readonly known: Figure;
  /** The number on the figure’s way that was replaced; left out where it is the figure’s own. */
  readonly station?: Figure;
  readonly by: Figure;
  readonly isDated: boolean;
};

/**
 * Which of some figures were replaced by others that came out after a day, or go back to a number that was. Numbers on
 * a way that went no further are passed over.
 */
export function replacedSince(story: Story, day: string, known: readonly Figure[]): Replaced[] {
  return known.flatMap((figure) => [
    ...replacementsAfter(story, day, figure.id).map((one) => ({ known: figure, ...one })),
    ...stationsOf(story, figure).flatMap((station) =>
      replacementsAfter(story, day, station.id)
        .filter(({ by }) => by.id !== figure.id)
        .map((one) => ({ known: figure, station, ...one })),
    ),
  ]);
}

function replacementsAfter(
  story: Story,
  day: string,
  id: string,
): { readonly by: Figure; readonly isDated: boolean }[] {
  return (replacementsIn(story).get(id) ?? []).flatMap((by) => {
    const out = outBy(find(story.sources, by.attribution.readIn));
    return out === undefined || out > day ? { by, isDated: out !== undefined } : [];
  });
}

/** The numbers on a figure’s way that went on to it. */
function stationsOf(story: Story, { id, chain = [] }: Figure): Figure[] {
  return chain.flatMap(({ figure, travelled }) =>
    figure === undefined || figure === id || travelled === false ? [] : find(story.figures, figure),
  );
}

/** How many reports are not in the story as known on a day, and whether the day of some of them is not known. */
export function leftOutOn(story: Story, day: string): { readonly count: number; readonly isSomeUndated: boolean } {
  const out = daysOut(story);
  const { size } = story.figures;
  return { count: size - countUpTo(out, day), isSomeUndated: out.length < size };
}

/** What takes the place of each figure that anything takes the place of. */
const replacementsIn = oncePer((story: Story): ReadonlyMap<string, readonly Figure[]> => {
  const pairs = [...story.figures.values()].flatMap((by) =>
    by.relations.flatMap((relation) => (relation.kind === 'supersedes' ? [{ to: relation.to, by }] : [])),
  );
  return new Map([...groupBy(pairs, ({ to }) => to)].map(([to, found]) => [to, found.map(({ by }) => by)]));
});

function targetsOf(relation: Relation): readonly string[] {
  return relation.kind === 'made-up-of' ? relation.parts : [relation.to];
}
