import { type PeopleScale, placeScale } from '../charts/placeScale.ts';
import { placeTimeline, type Span, type Timeline, type TimelineReport } from '../charts/placeTimeline.ts';
import { outBy } from '../story/asKnown.ts';
import { isPartOf, type Line, linesOf } from '../story/lines.ts';
import { findPanel, firstDay, reportsOf } from '../story/panel.ts';
import { isOfReport } from '../story/relations.ts';
import type { Panel } from '../story/schema/about.ts';
import { type Figure, NOBODY_NAMED } from '../story/schema/figure.ts';
import { find, type Story } from '../story/story.ts';

/** Reports on a scale of people and a scale of time. */
export type PlacedHistory = {
  readonly scale: PeopleScale;
  readonly timeline: Timeline;
  /** The lines of parts, on the same scales. */
  readonly inside: Timeline['paths'];
};

/** What is told of one thing over time. */
export type ChosenHistory = {
  /** Every report, in order of time, undated ones last. */
  readonly reports: readonly Figure[];
  /** From the first report to the last; nothing where no report has a day. */
  readonly whole: PlacedHistory | undefined;
  /** The weeks around the story’s report, where they would be only a sliver of the whole, on a scale of their own. */
  readonly closeUp: PlacedHistory | undefined;
  /** The claimant of each line, by the line’s number. */
  readonly lines: readonly string[];
  /** What the story’s report prints. */
  readonly ofReport: readonly Figure[];
  /** What was reported of the last day. */
  readonly last: readonly Figure[];
};

/** How many days after the story’s report the close-up goes on. */
const AFTER = 30;

/** The close-up is shown where it would be no more than this part of the whole. */
const SLIVER = 1 / 3;

/** The reports of a panel in order of time, placed on the panel’s own scales. */
export function chooseHistory(story: Story, panel: Panel): ChosenHistory {
  const reports = reportsOf(story, panel);
  const lines = linesOf(reports, NOBODY_NAMED);
  const dated = datedOf(reports, lines);
  const parts = (panel.inside ?? []).map((id) => {
    const own = reportsOf(story, findPanel(story, id));
    return datedOf(own, linesOf(own, NOBODY_NAMED));
  });
  const whole = spanOf(dated);
  const near = whole && nearReport(story, whole);
  const place = (span: Span | undefined) => {
    if (!span) return undefined;
    const scale = placeScale(dated.filter(({ day }) => day <= span.to).map(({ reported }) => reported));
    const inside = parts.flatMap((part) => placeTimeline(part, scale, span).paths);
    return { scale, timeline: placeTimeline(dated, scale, span), inside };
  };
  return {
    reports,
    whole: place(whole),
    closeUp: place(near),
    lines: lines.map(({ claimant }) => claimant),
    ofReport: reports.filter((report) => isOfReport(story, report)),
    last: lastOf(reports),
  };
}

/** Reports whose day is known, each with the line it continues. */
function datedOf(reports: readonly Figure[], lines: readonly Line[]): TimelineReport[] {
  const lineOf = new Map(lines.flatMap((line, index) => line.reports.map(({ id }) => [id, index] as const)));
  const ids = new Set(reports.map(({ id }) => id));
  return reports.flatMap((report) => {
    const { id, reported, asOf, misreport } = report;
    const day = firstDay(asOf);
    const isAside = misreport !== undefined || isPartOf(report, ids);
    return day === undefined ? [] : [{ id, reported, day, line: lineOf.get(id), isAside }];
  });
}

function spanOf(reports: readonly TimelineReport[]): Span | undefined {
  const [first, last] = [reports[0], reports.at(-1)];
  return first && last && { from: first.day, to: last.day };
}

/** From the first report until some weeks after the story’s own came out. */
function nearReport(story: Story, { from, to }: Span): Span | undefined {
  const out = outBy(find(story.sources, story.about.report));
  if (out === undefined) return undefined;
  const until = new Date(out);
  until.setUTCDate(until.getUTCDate() + AFTER);
  const isSliver = until.getTime() - Date.parse(from) < SLIVER * (Date.parse(to) - Date.parse(from));
  return isSliver && out > from ? { from, to: until.toISOString().slice(0, 10) } : undefined;
}

/** Every sound report of the last day on which there was one: of several, none is preferred. */
function lastOf(reports: readonly Figure[]): Figure[] {
  const sound = reports.filter(({ asOf, misreport }) => asOf.basis !== 'unknown' && !misreport);
  const days = sound.map(({ asOf }) => firstDay(asOf));
  return sound.filter((_, index) => days[index] === days.at(-1));
}

/** So many reports are listed on one page; the words of more would make it too heavy for a slow phone. */
const LISTED = 100;

/** Whether a panel’s reports stand on pages by month. */
export function isLong({ reports }: Pick<ChosenHistory, 'reports'>): boolean {
  return reports.length > LISTED;
}
