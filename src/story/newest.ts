import { outBy } from './asKnown.ts';
import { countUpTo } from './countUpTo.ts';
import { oncePer } from './oncePer.ts';
import { reportsOf } from './panel.ts';
import type { Panel } from './schema/about.ts';
import type { Figure } from './schema/figure.ts';
import { find, type Story } from './story.ts';

/** Reports of one claimant that were once its newest, in the order in which they came out, and the days they did. */
type Newest = { readonly days: string[]; readonly reports: Figure[] };

/**
 * The newest report of each claimant and measure in a panel, in order of time, in a story as known on a day. Misreports
 * are left out. “Newest” goes by the day described: a late publication about an early day is not news.
 */
export function newestReports({ known, figures }: Story, panel: Panel): Figure[] {
  if (!known) return [];
  const place = placesOf(known.of)(panel);
  return courses(known.of)(panel)
    .flatMap(({ days, reports }) => reports[countUpTo(days, known.day) - 1] ?? [])
    .sort((one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0))
    .map(({ id }) => find(figures, id));
}

/** Where each report stands in its panel. */
const placesOf = oncePer((story: Story) =>
  oncePer((panel: Panel) => new Map(reportsOf(story, panel).map((report, index) => [report, index]))),
);

/** For each claimant and measure of a panel how its newest report changed as reports came out. */
const courses = oncePer((story: Story) =>
  oncePer((panel: Panel): readonly Newest[] => {
    const place = placesOf(story)(panel);
    const found = new Map<string, Newest>();
    const isNewer = (one: Figure, other: Figure | undefined) =>
      other === undefined || (place.get(one) ?? 0) > (place.get(other) ?? 0);
    for (const { day, report } of inOrderOfPublication(story, panel)) {
      const key = `${report.attribution.assertedBy} ${report.measure}`;
      const newest = found.get(key) ?? { days: [], reports: [] };
      found.set(key, newest);
      if (!isNewer(report, newest.reports.at(-1))) continue;
      newest.days.push(day);
      newest.reports.push(report);
    }
    return [...found.values()];
  }),
);

function inOrderOfPublication(story: Story, panel: Panel): { readonly day: string; readonly report: Figure }[] {
  return reportsOf(story, panel)
    .flatMap((report) => {
      const day = outBy(find(story.sources, report.attribution.readIn));
      return day === undefined || report.misreport ? [] : [{ day, report }];
    })
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}
