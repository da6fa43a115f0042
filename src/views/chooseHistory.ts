import { type HistoryRow, placeHistory } from '../charts/placeHistory.ts';
import { type PeopleScale, placeScale } from '../charts/placeScale.ts';
import { linesOf } from '../story/lines.ts';
import { reportsOf } from '../story/panel.ts';
import type { Panel } from '../story/schema/about.ts';
import { type Figure, NOBODY_NAMED } from '../story/schema/figure.ts';
import type { Story } from '../story/story.ts';

/** One report in a history. */
export type HistoryEntry = {
  readonly figure: Figure;
  readonly row: HistoryRow;
  /** Whether the story's own report prints it. */
  readonly isReports: boolean;
};

export type ChosenHistory = {
  readonly entries: readonly HistoryEntry[];
  readonly scale: PeopleScale;
  /** The claimant of each line, by the line's number. */
  readonly lines: readonly string[];
};

/** The reports of a panel in order of time, placed on the panel's own scale. */
export function chooseHistory(story: Story, panel: Panel): ChosenHistory {
  const reports = reportsOf(story, panel);
  const scale = placeScale(reports.map(({ reported }) => reported));
  const lines = linesOf(reports, NOBODY_NAMED);
  const lineOf = new Map(lines.flatMap((line, index) => line.reports.map(({ id }) => [id, index] as const)));
  const rows = placeHistory(
    reports.map(({ id, reported }) => ({ id, reported, line: lineOf.get(id) })),
    scale,
  );
  return {
    entries: reports.map((figure, index) => ({
      figure,
      row: rows[index] as HistoryRow,
      isReports: figure.attribution.readIn === story.about.report,
    })),
    scale,
    lines: lines.map(({ claimant }) => claimant),
  };
}
