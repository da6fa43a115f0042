import { Day } from '../figure/Day.tsx';
import { Message } from '../figure/Message.tsx';
import { monthsOf } from '../story/months.ts';
import { findPanel, reportsOf } from '../story/panel.ts';
import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';
import { Around } from '../views/Around.tsx';
import { Reports } from '../views/Reports.tsx';
import { catalogueOf } from '../words/catalogue.ts';
import { inLanguage } from '../words/prose.ts';
import { editionOf } from './editionOf.ts';
import { SubPage } from './SubPage.tsx';
import type { Site } from './site.ts';

type Props = {
  readonly story: Story;
  readonly panel: string;
  readonly month: string | undefined;
  readonly language: Language;
  readonly site: Site;
};

/** One month of a panel that has too many reports for one page, with the way to the months around it. */
export function MonthPage({ story, panel, month, language, site }: Props) {
  const edition = editionOf(story, language, site);
  const shown = findPanel(story, panel);
  const { history } = catalogueOf(language);
  const months = monthsOf(reportsOf(story, shown));
  const at = months.findIndex((one) => one.month === month);
  const nameOf = (one: string | undefined) =>
    one === undefined ? history.undated : <Day edtf={one} language={language} />;
  const neighbour = (one: (typeof months)[number] | undefined) =>
    one && { address: edition.addressOfMonth(panel, one.month), name: nameOf(one.month) };
  return (
    <SubPage
      story={story}
      language={language}
      site={site}
      above={{ address: edition.addressOfPanel(panel), words: history.wholePanel }}
      keepsChoice
      heading={
        <h1>
          <Message
            message={history.ofMonth}
            slots={{ panel: inLanguage(shown.name, language), month: nameOf(month) }}
          />
        </h1>
      }
    >
      <Reports
        edition={edition}
        title={history.every}
        intro={history.everyIntro}
        name="reports"
        reports={months[at]?.reports ?? []}
        isAnchored
      />
      <Around
        label={history.months}
        earlier={neighbour(months[at - 1])}
        later={neighbour(months[at + 1])}
        language={language}
      />
    </SubPage>
  );
}
