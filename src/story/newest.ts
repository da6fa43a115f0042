import { outBy } from './asKnown.ts';
import { countUpTo } from './countUpTo.ts';
import { oncePer } from './oncePer.ts';
import { compareText } from './order.ts';
import { reportsOf } from './panel.ts';
import { whoIn } from './sameCount.ts';
import type { Panel } from './schema/about.ts';
import type { Figure } from './schema/figure.ts';
import { type Speaker, speakersOf } from './speakers.ts';
import { find, type Story } from './story.ts';

/** A number with one of those who state it. */
export type Statement = { readonly speaker: Speaker; readonly report: Figure };

/** Reports of one speaker that were once its newest, in the order in which they came out, and the days they did. */
type Newest = { readonly speaker: Speaker; readonly days: string[]; readonly reports: Figure[] };

/**
 * The newest statement of each speaker on each thing counted in a panel, in order of time, in a story as known on a
 * day: killed is not injured, those of one country or listed by name are not all. Misreports are left out. “Newest” goes
 * by the day described: a late publication about an early day is not news.
 */
export function newestStatements({ known, figures }: Story, panel: Panel): Statement[] {
  if (!known) return [];
  const place = placesOf(known.of)(panel);
  return courses(known.of)(panel)
    .flatMap(({ speaker, days, reports }) => {
      const report = reports[countUpTo(days, known.day) - 1];
      return report ? [{ speaker, report }] : [];
    })
    .sort((one, other) => (place.get(one.report) ?? 0) - (place.get(other.report) ?? 0))
    .map(({ speaker, report }) => ({ speaker, report: find(figures, report.id) }));
}

/** Where each report stands in its panel. */
const placesOf = oncePer((story: Story) =>
  oncePer((panel: Panel) => new Map(reportsOf(story, panel).map((report, index) => [report, index]))),
);

/** For each speaker and thing counted in a panel how the newest report changed as reports came out. */
const courses = oncePer((story: Story) =>
  oncePer((panel: Panel): readonly Newest[] => {
    const place = placesOf(story)(panel);
    const found = new Map<string, Newest>();
    const isNewer = (one: Figure, other: Figure | undefined) =>
      other === undefined || (place.get(one) ?? 0) > (place.get(other) ?? 0);
    for (const { day, report } of inOrderOfPublication(story, panel)) {
      const counted = [report.measure, report.place, whoIn(report), isKnownPart(story, report, day)].join('|');
      for (const speaker of speakersOf(story, report)) {
        const key = `${speaker.key}|${counted}`;
        const newest = found.get(key) ?? { speaker, days: [], reports: [] };
        found.set(key, newest);
        if (!isNewer(report, newest.reports.at(-1))) continue;
        newest.days.push(day);
        newest.reports.push(report);
      }
    }
    return [...found.values()];
  }),
);

/**
 * Whether a report counts a part of the same people, as those listed by name, and that was known when it came out: what
 * a day shows may not hang on what came later.
 */
function isKnownPart(story: Story, report: Figure, day: string): boolean {
  return report.relations.some((relation) => {
    if (relation.kind !== 'part-of') return false;
    const whole = find(story.figures, relation.to);
    const out = outBy(find(story.sources, whole.attribution.readIn));
    return out !== undefined && out <= day && whole.measure === report.measure && whoIn(whole) === whoIn(report);
  });
}

function inOrderOfPublication(story: Story, panel: Panel): { readonly day: string; readonly report: Figure }[] {
  return reportsOf(story, panel)
    .flatMap((report) => {
      const day = outBy(find(story.sources, report.attribution.readIn));
      return day === undefined || report.misreport ? [] : [{ day, report }];
    })
    .sort((one, other) => compareText(one.day, other.day));
}
