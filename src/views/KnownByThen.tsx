import { linesOf } from '../story/lines.ts';
import { reportsOf } from '../story/panel.ts';
import { type Figure, NOBODY_NAMED } from '../story/schema/figure.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { inLanguage } from '../words/prose.ts';
import type { Edition } from './edition.ts';
import { Reports } from './Reports.tsx';

type Props = { readonly edition: Edition };

/** The newest report of each claimant, panel by panel, in a story as known on a day. */
export function KnownByThen({ edition }: Props) {
  const { story, language } = edition;
  const { asKnown } = catalogueOf(language);
  return (story.about.panels ?? []).map((panel) => (
    <Reports
      key={panel.id}
      edition={edition}
      title={inLanguage(panel.name, language)}
      intro={asKnown.newest}
      name={`newest_${panel.id}`}
      reports={newest(reportsOf(story, panel))}
    />
  ));
}

/** The last report of each line, and of each claimant that has no line. */
function newest(reports: readonly Figure[]): Figure[] {
  const joined = new Set(linesOf(reports, NOBODY_NAMED).flatMap((line) => line.reports.slice(0, -1)));
  const byClaimant = new Map<string, Figure>();
  for (const report of reports)
    if (!joined.has(report) && !report.misreport)
      byClaimant.set(`${report.attribution.assertedBy} ${report.measure}`, report);
  return [...byClaimant.values()];
}
