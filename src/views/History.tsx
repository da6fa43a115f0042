import type { Panel } from '../story/schema/about.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { chooseHistory, isLong } from './chooseHistory.ts';
import type { Edition } from './edition.ts';
import { Months } from './Months.tsx';
import { OverTime } from './OverTime.tsx';
import { Reports } from './Reports.tsx';

type Props = { readonly edition: Edition; readonly panel: Panel };

/** Everything reported of one thing: the chart, and under it every report in words, or the months where they stand. */
export function History({ edition, panel }: Props) {
  const { story, language } = edition;
  const history = chooseHistory(story, panel);
  const words = catalogueOf(language).history;
  return (
    <>
      <OverTime
        edition={edition}
        panel={panel}
        history={history}
        headingLevel={1}
        index={isLong(history) ? edition.addressOfIndex(panel.id) : undefined}
        isSelectable
      />
      {isLong(history) ? (
        <Months edition={edition} panel={panel} reports={history.reports} />
      ) : (
        <Reports
          edition={edition}
          title={words.every}
          intro={words.everyIntro}
          name="reports"
          reports={history.reports}
          isAnchored
        />
      )}
    </>
  );
}
