import type { Figure } from './schema/figure.ts';

/** Reports of one claimant that continue each other: counted the same way, joined by a line. */
export type Line = { readonly claimant: string; readonly reports: readonly Figure[] };

/**
 * The lines among a panel's reports, which come in order of time. A line joins reports of one claimant and measure. It
 * leaves out misreports, parts of another report and, of several on one day, all but the first that no other supersedes;
 * it breaks where the method broke. Reports of nobody named belong to no line.
 */
export function linesOf(reports: readonly Figure[], nobody: string): Line[] {
  const lines: { claimant: string; reports: Figure[] }[] = [];
  const ids = new Set(reports.map(({ id }) => id));
  const open = new Map<string, { reports: Figure[] }>();
  for (const report of reports) {
    const claimant = report.attribution.assertedBy;
    if (claimant === nobody || report.misreport || isPartOf(report, ids)) continue;
    const key = `${claimant} ${report.measure}`;
    const line = open.get(key);
    const breaks = report.relations.some(({ kind }) => kind === 'breaks-with');
    if (line && !breaks) {
      if (!isSameDay(line.reports.at(-1), report)) line.reports.push(report);
    } else {
      const started = { claimant, reports: [report] };
      lines.push(started);
      open.set(key, started);
    }
  }
  return lines.filter((line) => line.reports.length > 1);
}

/** Whether a report counts a part of what another of these counts. */
export function isPartOf({ relations }: Figure, ids: ReadonlySet<string>): boolean {
  return relations.some((relation) => relation.kind === 'part-of' && ids.has(relation.to));
}

function isSameDay(one: Figure | undefined, other: Figure): boolean {
  if (!one || one.asOf.basis === 'unknown' || other.asOf.basis === 'unknown') return false;
  return one.asOf.edtf === other.asOf.edtf;
}
