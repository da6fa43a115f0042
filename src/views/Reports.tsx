import { FigureLine } from '../figure/FigureLine.tsx';
import { When } from '../figure/When.tsx';
import type { Figure } from '../story/schema/figure.ts';
import { cite } from '../story/story.ts';
import type { Edition } from './edition.ts';
import { OwnPage } from './OwnPage.tsx';
import { Relations } from './Relations.tsx';

type Props = {
  readonly edition: Edition;
  readonly title: string;
  readonly intro: string;
  /** What tells this list's ids from others' on the page. */
  readonly name: string;
  readonly reports: readonly Figure[];
};

/** A dated list of reports, each with its words; nothing where there is none. */
export function Reports({ edition, title, intro, name, reports }: Props) {
  const { story, language } = edition;
  if (reports.length === 0) return null;
  return (
    <section className="dated-reports" aria-labelledby={`page_${name}`}>
      <header className="group-head">
        <h2 id={`page_${name}`}>{title}</h2>
        <p className="kind">{intro}</p>
      </header>
      <ol className="reports">
        {reports.map((figure) => (
          <li className="report" key={figure.id}>
            <div className="report-words">
              <FigureLine
                cited={cite(story, figure.id)}
                block={`_${name}`}
                language={language}
                headingLevel={3}
                kicker={<When dated={figure.asOf} language={language} />}
              />
            </div>
            <div className="report-more">
              <Relations edition={edition} figure={figure} />
              <OwnPage edition={edition} figure={figure.id} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
