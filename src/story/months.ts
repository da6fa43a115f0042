import { groupBy } from './groupBy.ts';
import { firstDay } from './panel.ts';
import type { Figure } from './schema/figure.ts';

/** The reports of one month; those whose day is not known stand together under no month. */
export type Month = { readonly month: string | undefined; readonly reports: readonly Figure[] };

/** The month, as YYYY-MM, of the day that a report describes. */
export function monthOf({ asOf }: Figure): string | undefined {
  return firstDay(asOf)?.slice(0, 7);
}

/** Reports that come in order of time, by month. A month keeps its name when others are added before it. */
export function monthsOf(reports: readonly Figure[]): Month[] {
  return [...groupBy(reports, monthOf)].map(([month, own]) => ({ month, reports: own }));
}
