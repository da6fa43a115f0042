import { firstDay, reportsOf } from '../story/panel.ts';
import { isOfReport } from '../story/relations.ts';
import { leastStated, mostStated } from '../story/stated.ts';
import { find, type Story } from '../story/story.ts';
import { type Share, shareOf } from './shareOf.ts';

/** Of how much of what the report counts a number of a later day differs from the report's own. */
export function laterShare(story: Story): Share {
  const published = firstDay(find(story.sources, story.about.report).published);
  const counted = (story.about.panels ?? []).flatMap((panel) => {
    const reports = reportsOf(story, panel).filter(({ misreport }) => !misreport);
    const own = reports.filter((report) => isOfReport(story, report));
    return own.length === 0 ? [] : [{ own, reports }];
  });
  const differing = counted.filter(({ own, reports }) =>
    reports.some((report) => {
      const day = firstDay(report.asOf);
      const isLater = day !== undefined && published !== undefined && day > published;
      return isLater && own.every(({ reported }) => numbers(reported) !== numbers(report.reported));
    }),
  );
  return shareOf(differing.length, counted.length);
}

function numbers(reported: Parameters<typeof mostStated>[0]): string {
  return `${leastStated(reported)} ${mostStated(reported)}`;
}
