import { group, scaleUtc } from 'd3';
import type { Reported } from '../story/schema/reported.ts';
import { keepExtremes, type Point } from './keepExtremes.ts';
import { type PlacedBar, placeBar } from './placeBar.ts';
import type { PeopleScale } from './placeScale.ts';
import { stepPath } from './stepPath.ts';

/** A report to be placed: its number, the day it describes, and the line it continues, if any. */
export type TimelineReport = {
  readonly id: string;
  readonly reported: Reported;
  /** YYYY-MM-DD; a report whose day is not known has no place in time and is not handed in. */
  readonly day: string;
  readonly line: number | undefined;
  /** Listed, but no total of this panel: a misreport, or a part of another report. */
  readonly isAside?: boolean;
};

/** First and last day of a timeline, as YYYY-MM-DD. */
export type Span = { readonly from: string; readonly to: string };

/** Where one report stands: across by its number, as a bar would end, and down by its day, in percents. */
type PlacedReport = {
  readonly id: string;
  readonly mark: PlacedBar;
  readonly down: number;
  /** Pixels by which a mark is moved down, so that reports of one day do not lend each other their hedges. */
  readonly nudge: number;
  readonly isAside: boolean;
};

/** A day, month or year that time passes, in EDTF, and its percent from the top. */
export type TimeTick = { readonly edtf: string; readonly down: number };

/** Reports placed on linear scales of people, across, and of time, down. */
export type Timeline = {
  readonly reports: readonly PlacedReport[];
  /** One path per line, in a square of 100 by 100 units. */
  readonly paths: readonly { readonly line: number; readonly d: string }[];
  readonly ticks: readonly TimeTick[];
};

/** How many ticks there should be about: near enough to read a day off, far enough to be read on a phone. */
const TICKS = 7;

/**
 * Places reports that come in order of time. Between two reports nothing is known, so a line keeps the older number
 * until the newer one, and it ends at its last report; a line that goes on after the span runs to its end.
 */
export function placeTimeline(reports: readonly TimelineReport[], scale: PeopleScale, span: Span): Timeline {
  const time = scaleUtc([new Date(span.from), new Date(span.to)], [0, 100]);
  const down = (day: string) => time(new Date(day));
  const isInside = ({ day }: TimelineReport) => day >= span.from && day <= span.to;
  const lines = group(reports, ({ line }) => line);
  return {
    reports: nudged(
      reports.filter(isInside).map(({ id, reported, day, isAside = false }) => ({
        id,
        mark: placeBar(reported, scale),
        down: down(day),
        isAside,
      })),
    ),
    paths: [...lines].flatMap(([line, own]) => {
      const points = own
        .filter(isInside)
        .map(({ reported, day }): Point => ({ across: placeBar(reported, scale).end, down: down(day) }));
      const runsOn = own.some(({ day }) => day > span.to);
      return line === undefined || points.length + Number(runsOn) < 2
        ? []
        : [{ line, d: stepPath(keepExtremes(points), runsOn ? 100 : undefined) }];
    }),
    ticks: ticksOf(time),
  };
}

/** Nearer to each other than this percent, marks of one day would cover each other. */
const NEAR = 8;

/** Pixels between marks of one day that would cover each other, and the most that all of them may take. */
const APART = 5;
const SPREAD = 14;

/** Moves marks of one day that would cover each other apart, about their own height, in the order they come. */
function nudged(reports: readonly Omit<PlacedReport, 'nudge'>[]): PlacedReport[] {
  const days = group(reports, ({ down }) => down);
  return reports.map((report) => {
    const beside = (days.get(report.down) ?? []).filter(({ mark }) => Math.abs(mark.end - report.mark.end) < NEAR);
    const apart = Math.min(APART, SPREAD / Math.max(1, beside.length - 1));
    return { ...report, nudge: cut((beside.indexOf(report) - (beside.length - 1) / 2) * apart) };
  });
}

function cut(pixels: number): number {
  return Number(pixels.toFixed(1));
}

const DAY = 24 * 60 * 60 * 1000;

/** Ticks named as precisely as they stand apart: by year, month or day. */
function ticksOf(time: ReturnType<typeof scaleUtc<number>>): TimeTick[] {
  const ticks = time.ticks(TICKS);
  const apart = ((ticks[1]?.getTime() ?? 0) - (ticks[0]?.getTime() ?? 0)) / DAY;
  const length = apart >= 360 ? 4 : apart >= 28 ? 7 : 10;
  return ticks
    .filter((tick) => tick.getTime() % DAY === 0)
    .map((tick) => ({ edtf: tick.toISOString().slice(0, length), down: time(tick) }));
}
