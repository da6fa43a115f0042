import type { ReactNode } from 'react';
import { FigureLine } from '../figure/FigureLine.tsx';
import { When } from '../figure/When.tsx';
import { isOfReport } from '../story/relations.ts';
import type { Figure } from '../story/schema/figure.ts';
import { cite } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import type { Edition } from './edition.ts';
import { OwnPage } from './OwnPage.tsx';
import { Relations } from './Relations.tsx';
import { SectionHead } from './SectionHead.tsx';

type Props = {
  readonly edition: Edition;
  readonly title: ReactNode;
  readonly intro: string;
  /** What tells this list's ids from others' on the page. */
  readonly name: string;
  readonly reports: readonly Figure[];
  /** Whether the list is where links to its figures lead on this page. */
  readonly isAnchored?: boolean;
};

/** A dated list of reports, each with its words; nothing where there is none. */
export function Reports({ edition, title, intro, name, reports, isAnchored = false }: Props) {
  const { story, language } = edition;
  const { history } = catalogueOf(language);
  if (reports.length === 0) return null;
  return (
    <section className="dated-reports" aria-labelledby={`page_${name}`}>
      <SectionHead id={`page_${name}`} title={title} intro={intro} />
      <ol className="reports">
        {reports.map((figure) => {
          const isReports = isOfReport(story, figure);
          return (
            <li
              className={isReports ? 'report of-report' : 'report'}
              key={figure.id}
              id={isAnchored ? figure.id : undefined}
            >
              <div className="report-words">
                <FigureLine
                  cited={cite(story, figure.id)}
                  block={`_${name}`}
                  language={language}
                  headingLevel={3}
                  isPick={isAnchored}
                  kicker={<When dated={figure.asOf} language={language} />}
                />
              </div>
              <div className="report-more">
                {isReports && <p className="stop">{history.ofReport}</p>}
                {isAnchored && figure.misreport && <p className="stop">{history.misreport}</p>}
                <Relations edition={edition} figure={figure} />
                <OwnPage edition={edition} figure={figure.id} />
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
