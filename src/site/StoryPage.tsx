import { Message } from '../figure/Message.tsx';
import { Prose } from '../figure/Prose.tsx';
import { SourceLink } from '../figure/SourceLink.tsx';
import { When } from '../figure/When.tsx';
import { reportDays } from '../story/asKnown.ts';
import type { Language } from '../story/schema/text.ts';
import { find, type Story } from '../story/story.ts';
import { ClaimsLink } from '../views/ClaimsLink.tsx';
import { Counting } from '../views/Counting.tsx';
import { DayPicker } from '../views/DayPicker.tsx';
import { FiguresLink } from '../views/FiguresLink.tsx';
import { Ledger } from '../views/Ledger.tsx';
import { NotStated } from '../views/NotStated.tsx';
import { PanelLinks } from '../views/PanelLinks.tsx';
import { SetAside } from '../views/SetAside.tsx';
import { catalogueOf } from '../words/catalogue.ts';
import { editionOf } from './editionOf.ts';
import { Invented } from './Invented.tsx';
import type { Site } from './site.ts';

type Props = { readonly story: Story; readonly language: Language; readonly site: Site };

/** The story on a page of its own: what it is, the ledger, what the report leaves out, how to read it. */
export function StoryPage({ story, language, site }: Props) {
  const edition = editionOf(story, language, site);
  const { page, facts, asKnown } = catalogueOf(language);
  const { about } = story;
  const report = find(story.sources, about.report);
  const carrying = report.carrying === undefined ? undefined : find(story.organisations, report.carrying);
  return (
    <>
      <a className="skip" href="#page_ledger">
        {page.skip}
      </a>
      <header className="masthead">
        <div className="opening">
          <p className="site-name">{page.standing}</p>
          <h1>
            <Prose text={about.title} language={language} />
          </h1>
          <Invented story={story} language={language} />
          <p className="lead">
            <Prose text={about.lead} language={language} />
          </p>
        </div>
        <div className="about-report">
          <h2 className="label">{page.theReport}</h2>
          <p>
            <Message
              message={facts.published}
              slots={{
                publisher: <SourceLink source={report} carrying={carrying} language={language} />,
                date: <When dated={report.published} language={language} />,
              }}
            />
          </p>
          {report.note && (
            <p>
              <Prose text={report.note} language={language} />
            </p>
          )}
          <p>{page.notVerified}</p>
        </div>
      </header>
      <main id="page_ledger">
        <Ledger edition={edition} headingLevel={2} />
        <Counting edition={edition} headingLevel={2} />
        <PanelLinks edition={edition} />
        <FiguresLink edition={edition} />
        <ClaimsLink edition={edition} />
        {about.panels && (
          <section className="as-known" aria-labelledby="page_as-known">
            <header className="group-head">
              <h2 id="page_as-known">{asKnown.section}</h2>
              <p className="kind">{asKnown.sectionIntro}</p>
            </header>
            <DayPicker edition={edition} days={reportDays(story)} />
          </section>
        )}
        <NotStated edition={edition} />
        <SetAside edition={edition} />
      </main>
      <footer className="colophon">
        <div>
          <h2 className="label">{page.noSum}</h2>
          <p>{page.noSumText}</p>
        </div>
        <div>
          <h2 className="label">{page.howToRead}</h2>
          <p>{page.workedOut}</p>
          {about.corrections && (
            <p>
              <a href={about.corrections} rel="noopener noreferrer">
                {page.corrections}
              </a>
            </p>
          )}
        </div>
      </footer>
    </>
  );
}
