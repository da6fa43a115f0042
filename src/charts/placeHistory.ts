import type { Reported } from '../story/schema/reported.ts';
import { type PlacedBar, placeBar } from './placeBar.ts';
import type { PeopleScale } from './placeScale.ts';

/** A report to be placed: its number, and the line it continues, if any. */
export type HistoryReport = { readonly id: string; readonly reported: Reported; readonly line: number | undefined };

/** A line that runs past a row: which one, and at which percent. */
type Passing = { readonly line: number; readonly at: number };

/**
 * One row of a history, time running down the page: where its number stands, where its line comes from, and which
 * other lines run past. Between two reports nothing is known, so a line keeps the older number until the newer one.
 */
export type HistoryRow = {
  readonly id: string;
  readonly mark: PlacedBar;
  readonly line: number | undefined;
  /** Percent at which the line comes down to this report; undefined for the first of its line. */
  readonly from: number | undefined;
  /** Whether the line goes on below; it ends at its last report. */
  readonly continues: boolean;
  readonly passing: readonly Passing[];
};

/** Places reports that come in order of time on one scale of people. */
export function placeHistory(reports: readonly HistoryReport[], scale: PeopleScale): HistoryRow[] {
  const last = new Map<number, number>();
  for (const [row, { line }] of reports.entries()) if (line !== undefined) last.set(line, row);
  const reached = new Map<number, number>();
  return reports.map(({ id, reported, line }, row) => {
    const mark = placeBar(reported, scale);
    const passing = [...reached]
      .filter(([other]) => other !== line && (last.get(other) ?? -1) > row)
      .map(([other, at]) => ({ line: other, at }));
    const from = line === undefined ? undefined : reached.get(line);
    if (line !== undefined) reached.set(line, mark.end);
    return { id, mark, line, from, continues: line !== undefined && last.get(line) !== row, passing };
  });
}
