import { groupBy } from '../story/groupBy.ts';
import { oncePer } from '../story/oncePer.ts';

/** With more days than this a page names only some of them: every day on every page would be days times days. */
const MOST_DAYS = 200;

/**
 * The days a page leads to. Of many these are the days of its own month, the first of each month of its own year and
 * the first of each year, so that every day is three links away from any other, and a slider is finest where it stands.
 */
export function chooseDays(days: readonly string[], day: string): readonly string[] {
  if (days.length <= MOST_DAYS) return days;
  const { years, monthsOf, daysOf } = calendarOf(days);
  const near = [...years, ...(monthsOf.get(yearOf(day)) ?? []), ...(daysOf.get(monthOf(day)) ?? [])];
  return [...new Set(near)].sort();
}

/** The first of some days in each year, and in each month by year, and all of them by month. */
const calendarOf = oncePer((days: readonly string[]) => {
  const daysOf = groupBy(days, monthOf);
  const monthsOf = groupBy(firsts(daysOf), yearOf);
  return { years: firsts(monthsOf), monthsOf, daysOf };
});

function firsts(groups: ReadonlyMap<string, readonly string[]>): string[] {
  return [...groups.values()].flatMap(([first]) => first ?? []);
}

function yearOf(day: string): string {
  return day.slice(0, 4);
}

function monthOf(day: string): string {
  return day.slice(0, 7);
}
