import type { ReactNode } from 'react';
import { FigureLine } from '../figure/FigureLine.tsx';
import { Message } from '../figure/Message.tsx';
import { Prose } from '../figure/Prose.tsx';
import { When } from '../figure/When.tsx';
import { isOfReport } from '../story/relations.ts';
import { cite } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { inLanguage } from '../words/prose.ts';
import type { Column, Said } from './chooseWhoSays.ts';
import type { Edition } from './edition.ts';
import { OwnPage } from './OwnPage.tsx';
import { Relations } from './Relations.tsx';
import { Silent } from './Silent.tsx';
import { SpeakerNames } from './SpeakerNames.tsx';
import { saidId } from './saidId.ts';
import { UNALIKE } from './unalike.ts';

type Props = {
  readonly edition: Edition;
  readonly column: Column;
  readonly headingLevel: 1 | 3;
  /** What stands under the heading. */
  readonly children?: ReactNode;
};

/** What one thing is said to amount to, each number in words beside whoever says so, and who says nothing of it. */
export function WhoSaysColumn({ edition, column, headingLevel, children }: Props) {
  const { language } = edition;
  const { panel, said, silent } = column;
  const Heading = `h${headingLevel}` as const;
  return (
    <section className="dated-reports who-column" aria-labelledby={`who_${panel.id}`}>
      <Heading id={`who_${panel.id}`}>{inLanguage(panel.name, language)}</Heading>
      {children}
      <ul className="reports">
        {said.map((one) => (
          <Words
            key={one.report.id}
            edition={edition}
            panel={panel.id}
            said={one}
            headingLevel={headingLevel === 1 ? 2 : 4}
          />
        ))}
      </ul>
      <Silent speakers={silent} language={language} />
    </section>
  );
}

type WordsProps = {
  readonly edition: Edition;
  readonly panel: string;
  readonly said: Said;
  readonly headingLevel: 2 | 4;
};

function Words({ edition, panel, said, headingLevel }: WordsProps) {
  const { story, language } = edition;
  const { report, speakers, differs } = said;
  const { history } = catalogueOf(language);
  const isReports = isOfReport(story, report);
  return (
    <li className={isReports ? 'report of-report' : 'report'} id={saidId(panel, report.id)}>
      <div className="report-words">
        <FigureLine
          cited={cite(story, report.id)}
          block={`_who_${panel}`}
          language={language}
          headingLevel={headingLevel}
          kicker={
            <>
              <SpeakerNames speakers={speakers} language={language} />
              <span className="unseen">, </span>
              <span className="who-day">
                <When dated={report.asOf} language={language} />
              </span>
            </>
          }
        />
      </div>
      <div className="report-more">
        {isReports && <p className="stop">{history.ofReport}</p>}
        {differs.length > 0 && (
          <Differs edition={edition} panel={panel} differs={differs} isAlone={headingLevel === 2} />
        )}
        <Relations edition={edition} figure={report} kinds={UNALIKE} />
        <OwnPage edition={edition} figure={report.id} />
      </div>
    </li>
  );
}

type DiffersProps = Pick<WordsProps, 'edition' | 'panel'> &
  Pick<Said, 'differs'> & {
    /** In somebody else’s page, where links would open another window. */
    readonly isAlone: boolean;
  };

function Differs({ edition, panel, differs, isAlone }: DiffersProps) {
  const { language } = edition;
  const { whoSays: words } = catalogueOf(language);
  return (
    <ul className="differs">
      {differs.map(({ from, because }) => (
        <li key={from.report.id}>
          <Message
            message={words.differsFrom}
            slots={{
              who: (
                <a href={`#${saidId(panel, from.report.id)}`} target={isAlone ? '_self' : undefined}>
                  <SpeakerNames speakers={from.speakers} language={language} />
                </a>
              ),
              day: <When dated={from.report.asOf} language={language} />,
            }}
          />{' '}
          {because ? <Prose text={because} language={language} /> : words.cannotBoth}
        </li>
      ))}
    </ul>
  );
}
