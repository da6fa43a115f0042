import { Axis } from '../charts/Axis.tsx';
import { HistoryLane } from '../charts/HistoryLane.tsx';
import { FigureLine } from '../figure/FigureLine.tsx';
import { outcomeOf } from '../figure/outcome.ts';
import { Prose } from '../figure/Prose.tsx';
import { When } from '../figure/When.tsx';
import type { Panel } from '../story/schema/about.ts';
import { cite } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { axisLabels } from './axisLabels.ts';
import { chooseHistory, type HistoryEntry } from './chooseHistory.ts';
import { claimantStyle } from './claimantStyle.ts';
import type { Edition } from './edition.ts';
import { HistoryKey } from './HistoryKey.tsx';
import { OwnPage } from './OwnPage.tsx';
import { Relations } from './Relations.tsx';

type Props = { readonly edition: Edition; readonly panel: Panel; readonly headingLevel: 1 | 2 };

/**
 * Everything reported of one thing, day after day down the page: each report with its words, and beside it where its
 * number stands and which line it continues.
 */
export function History({ edition, panel, headingLevel }: Props) {
  const { story, language } = edition;
  const { entries, scale, lines } = chooseHistory(story, panel);
  const Heading = `h${headingLevel}` as const;
  const claimants = [...new Set(lines)];
  const styleOf = (line: number) => claimantStyle(claimants.indexOf(lines[line] ?? ''));
  return (
    <section className="history" aria-labelledby={`history_${panel.id}`}>
      <header className="group-head">
        <Heading id={`history_${panel.id}`}>
          <Prose text={panel.title} language={language} />
        </Heading>
        <p className="kind">
          <Prose text={panel.kind} language={language} />
        </p>
      </header>
      <HistoryKey edition={edition} claimants={claimants} />
      <div className="history-axis">
        <Axis labels={axisLabels(scale, language)} />
      </div>
      <ol className="reports">
        {entries.map((entry) => (
          <HistoryReportRow
            key={entry.figure.id}
            edition={edition}
            entry={entry}
            ticks={scale.ticks.map(scale.percent)}
            styleOf={styleOf}
            headingLevel={headingLevel === 1 ? 2 : 3}
          />
        ))}
      </ol>
    </section>
  );
}

type RowProps = {
  readonly edition: Edition;
  readonly entry: HistoryEntry;
  readonly ticks: readonly number[];
  readonly styleOf: (line: number) => string;
  readonly headingLevel: 2 | 3;
};

function HistoryReportRow({ edition, entry, ticks, styleOf, headingLevel }: RowProps) {
  const { story, language } = edition;
  const { figure, row, isReports } = entry;
  const { history } = catalogueOf(language);
  return (
    <li className={`report${isReports ? ' of-report' : ''}${figure.misreport ? ' misreport' : ''}`} id={figure.id}>
      <div className="report-lane">
        <HistoryLane
          row={row}
          outcome={outcomeOf(figure.measure)}
          ticks={ticks}
          styleOf={styleOf}
          isMisreport={figure.misreport !== undefined}
        />
      </div>
      <div className="report-words">
        <FigureLine
          cited={cite(story, figure.id)}
          block={figure.id}
          language={language}
          headingLevel={headingLevel}
          kicker={<When dated={figure.asOf} language={language} />}
        />
      </div>
      <div className="report-more">
        {isReports && <p className="stop">{history.ofReport}</p>}
        {figure.misreport && (
          <p className="misreport-note">
            {history.misreport} <Prose text={figure.misreport} language={language} />
          </p>
        )}
        <Relations edition={edition} figure={figure} />
        <OwnPage edition={edition} figure={figure.id} />
      </div>
    </li>
  );
}
