import { Day } from '../figure/Day.tsx';
import { Message } from '../figure/Message.tsx';
import { monthsOf } from '../story/months.ts';
import { findPanel, reportsOf } from '../story/panel.ts';
import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';
import { Reports } from '../views/Reports.tsx';
import { catalogueOf } from '../words/catalogue.ts';
import { inLanguage } from '../words/prose.ts';
import { Colophon } from './Colophon.tsx';
import { editionOf } from './editionOf.ts';
import { Invented } from './Invented.tsx';
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
  const { history, asKnown } = catalogueOf(language);
  const months = monthsOf(reportsOf(story, shown));
  const at = months.findIndex((one) => one.month === month);
  const nameOf = (one: string | undefined) =>
    one === undefined ? history.undated : <Day edtf={one} language={language} />;
  const around = [
    { words: asKnown.earlier, rel: 'prev', to: months[at - 1] },
    { words: asKnown.later, rel: 'next', to: months[at + 1] },
  ];
  return (
    <>
      <header className="masthead small">
        <p className="site-name">
          <a href={edition.addressOfPanel(panel)} data-keeps-choice="">
            {history.wholePanel}
          </a>
        </p>
        <Invented story={story} language={language} />
        <h1>
          <Message
            message={history.ofMonth}
            slots={{ panel: inLanguage(shown.name, language), month: nameOf(month) }}
          />
        </h1>
      </header>
      <main>
        <Reports
          edition={edition}
          title={history.every}
          intro={history.everyIntro}
          name="reports"
          reports={months[at]?.reports ?? []}
          isAnchored
        />
        <nav aria-label={history.months}>
          <ul className="around">
            {around.map(
              ({ words, rel, to }) =>
                to && (
                  <li key={rel}>
                    {words}{' '}
                    <a rel={rel} href={edition.addressOfMonth(panel, to.month)}>
                      {nameOf(to.month)}
                    </a>
                  </li>
                ),
            )}
          </ul>
        </nav>
      </main>
      <Colophon story={story} language={language} site={site} />
    </>
  );
}
