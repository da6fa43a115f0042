import { BAR_ENDS } from '../charts/barEnd.ts';
import { placeField } from '../charts/placeField.ts';
import { type Grain, placeGrain, ROOMS, type Room, type SquareUnit } from '../charts/placeGrain.ts';
import { type PeopleScale, placeScale } from '../charts/placeScale.ts';
import type { Lesson } from '../charts/SampleEnd.tsx';
import { apartFrom, partOf, reportFigures } from '../story/relations.ts';
import type { Group, Statement } from '../story/schema/about.ts';
import type { Figure } from '../story/schema/figure.ts';
import { type CitedFigure, cite, find, type Story } from '../story/story.ts';

/** One row of the ledger: a figure of the report, and what a reader needs beside it. */
export type LedgerEntry = {
  readonly cited: CitedFigure;
  /** The figure this one is a part of, if it stands in the same group. */
  readonly whole: Figure | undefined;
  /** The figure of the same group that this one is reported apart from: it may not be added to it. */
  readonly apartFrom: Figure | undefined;
  readonly statements: readonly Statement[];
  /** Ends of bars that occur here for the first time, to be explained here. */
  readonly lessons: readonly Lesson[];
};

export type LedgerGroup = { readonly group: Group; readonly entries: readonly LedgerEntry[] };

export type Ledger = { readonly groups: readonly LedgerGroup[]; readonly scale: PeopleScale };

/** The report's figures in its own order, grouped by what they are about; given a group, that one alone. */
export function chooseLedger(story: Story, only?: string): Ledger {
  const figures = reportFigures(story);
  const scale = placeScale(figures.map(({ reported }) => reported));
  const taught = new Set<Lesson>();
  const groups = story.about.groups
    .filter(({ id }) => only === undefined || id === only)
    .map((group) => ({
      group,
      entries: figures
        .filter((figure) => figure.group === group.id)
        .map((figure) => chooseEntry(story, figure, scale, taught)),
    }))
    .filter(({ entries }) => entries.length > 0);
  return { groups, scale };
}

/** One figure alone, on the ledger's scale, or on a longer one where the figure or its whole is beyond its end. */
export function chooseAlone(story: Story, id: string): { readonly entry: LedgerEntry; readonly scale: PeopleScale } {
  const figure = find(story.figures, id);
  const drawn = [...reportFigures(story), figure, partOf(story, figure) ?? figure];
  const scale = placeScale(drawn.map(({ reported }) => reported));
  // Nothing to compare it with: the lesson of the one scale is left out.
  return { entry: chooseEntry(story, figure, scale, new Set(['scale'])), scale };
}

/** The squares of a scale's bars, for each kind of room. */
export function grainsOf({ end }: PeopleScale): readonly { readonly room: Room; readonly grain: Grain }[] {
  return ROOMS.map((room) => ({ room, grain: placeGrain(end, room) }));
}

/** What a square of a scale's bars stands for, in every room. */
export function unitOf({ end }: PeopleScale): SquareUnit {
  return placeGrain(end, 'wide').unit;
}

function chooseEntry(story: Story, figure: Figure, scale: PeopleScale, taught: Set<Lesson>): LedgerEntry {
  const whole = partOf(story, figure);
  const isHairline = grainsOf(scale).some(({ grain }) => placeField(figure.reported, grain).isHairline);
  const occurring: Lesson[] = ['square', 'scale', BAR_ENDS[figure.reported.hedge]];
  if (whole) occurring.push('inset', BAR_ENDS[whole.reported.hedge]);
  if (isHairline) occurring.push('hairline');
  const lessons = [...new Set(occurring)].filter((lesson) => !taught.has(lesson));
  for (const lesson of lessons) taught.add(lesson);
  return {
    cited: cite(story, figure.id),
    whole,
    apartFrom: apartFrom(story, figure).find(({ group }) => group === figure.group),
    statements: story.about.statements.filter(({ about }) => about.includes(figure.id)),
    lessons,
  };
}
