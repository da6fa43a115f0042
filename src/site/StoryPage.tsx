import { Message } from '../figure/Message.tsx';
import { Prose } from '../figure/Prose.tsx';
import { SourceLink } from '../figure/SourceLink.tsx';
import { When } from '../figure/When.tsx';
import type { Language } from '../story/schema/text.ts';
import { find, type Story } from '../story/story.ts';
import { CopyWords } from '../views/CopyWords.tsx';
import { Selection } from '../views/Selection.tsx';
import { StoryViews } from '../views/StoryViews.tsx';
import { ViewCitation } from '../views/ViewCitation.tsx';
import { catalogueOf } from '../words/catalogue.ts';
import { Downloads } from './Downloads.tsx';
import { EmbedLink } from './EmbedLink.tsx';
import { editionOf } from './editionOf.ts';
import { Invented } from './Invented.tsx';
import { RecordMark } from './RecordMark.tsx';
import { savable } from './savable.ts';
import type { Site } from './site.ts';

type Props = { readonly story: Story; readonly language: Language; readonly site: Site };

/** The story on a page of its own: what it is, the ledger, what the report leaves out, how to read it. */
export function StoryPage({ story, language, site }: Props) {
  const edition = { ...savable(editionOf(story, language, site), site), isPicking: true };
  const { page, facts } = catalogueOf(language);
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
        <StoryViews edition={edition} />
        <ViewCitation
          edition={edition}
          about={<Prose text={about.lead} language={language} />}
          address={edition.addressOfStory}
          isRecord
        />
      </main>
      <Selection language={language} />
      <CopyWords language={language} />
      <footer className="colophon">
        <div>
          <h2 className="label">{page.noSum}</h2>
          <p>{page.noSumText}</p>
        </div>
        <div>
          <h2 className="label">{page.howToRead}</h2>
          <p>{page.workedOut}</p>
          <p>
            <EmbedLink story={story} content={{ kind: 'embed-ledger' }} language={language} site={site} />
          </p>
          {about.corrections && (
            <p>
              <a href={about.corrections} rel="noopener noreferrer">
                {page.corrections}
              </a>
            </p>
          )}
          <RecordMark story={story} language={language} site={site} />
        </div>
        <Downloads story={story} language={language} site={site} />
      </footer>
    </>
  );
}
