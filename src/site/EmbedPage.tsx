import { Prose } from '../figure/Prose.tsx';
import { asKnown } from '../story/asKnown.ts';
import { findPanel } from '../story/panel.ts';
import { reportFigures } from '../story/relations.ts';
import type { Story } from '../story/story.ts';
import { Counting } from '../views/Counting.tsx';
import { chooseHistory } from '../views/chooseHistory.ts';
import { FigureView } from '../views/FigureView.tsx';
import { JourneyView } from '../views/JourneyView.tsx';
import { Ledger } from '../views/Ledger.tsx';
import { OverTime } from '../views/OverTime.tsx';
import { Since } from '../views/Since.tsx';
import { WhoSaysOne } from '../views/WhoSaysOne.tsx';
import { type Catalogue, catalogueOf } from '../words/catalogue.ts';
import { editionOf } from './editionOf.ts';
import { standaloneAddress } from './Head.tsx';
import { Invented } from './Invented.tsx';
import { type Page, shownDay } from './pages.ts';
import { RecordMark } from './RecordMark.tsx';
import type { Site } from './site.ts';

type Props = { readonly story: Story; readonly page: Page; readonly site: Site };

/** A view for an iframe: complete without the page around it, and a way to that page. */
export function EmbedPage({ story, page, site }: Props) {
  const { content, language } = page;
  const { day } = page;
  const known = shownDay(story, page);
  const edition = {
    ...editionOf(known === undefined ? story : asKnown(story, known), language, site),
    isCompact: content.kind === 'embed-ledger' || content.kind === 'embed-panel',
    // The longest embeds must still arrive in one round trip.
    ...((content.kind === 'embed-ledger' || content.kind === 'embed-group') && { addressOfClaim: undefined }),
  };
  const shown = reportFigures(edition.story).filter(
    ({ id, group }) =>
      (content.kind === 'embed-figure' && id === content.figure) ||
      (content.kind === 'embed-group' && group === content.group),
  );
  const words = catalogueOf(language).page;
  return (
    <>
      <main>
        <Invented story={story} language={language} />
        {content.kind === 'embed-ledger' && (
          <>
            <h1 className="embed-title">
              <Prose text={story.about.title} language={language} />
            </h1>
            <Ledger edition={edition} headingLevel={2} />
          </>
        )}
        {content.kind === 'embed-counting' && <Counting edition={edition} group={content.group} headingLevel={1} />}
        {content.kind === 'embed-group' && <Ledger edition={edition} group={content.group} headingLevel={1} />}
        {content.kind === 'embed-panel' && (
          <OverTime
            edition={edition}
            panel={findPanel(story, content.panel)}
            history={chooseHistory(edition.story, findPanel(story, content.panel))}
            headingLevel={1}
            isSelectable={false}
          />
        )}
        {content.kind === 'embed-who-says' && <WhoSaysOne edition={edition} panel={content.panel} />}
        {content.kind === 'embed-figure' && <FigureView edition={edition} figure={content.figure} />}
        {content.kind === 'embed-journey' && <JourneyView edition={edition} figure={content.figure} />}
      </main>
      {day !== undefined && (
        <Since
          edition={editionOf(story, language, site)}
          day={day}
          {...(content.kind !== 'embed-ledger' && { shown })}
          today={site.base + standaloneAddress(story, { content, language, address: '' })}
        />
      )}
      <footer className="embed-foot">
        <p>{words.standing}.</p>
        <RecordMark story={story} language={language} />
        <a href={site.base + standaloneAddress(story, page)}>{linkWords(content, words)}</a>
      </footer>
    </>
  );
}

/** Where the way out of an embed leads, in words. */
function linkWords(content: Page['content'], words: Catalogue['page']): string {
  if ('figure' in content) return words.figurePage;
  if (content.kind === 'embed-who-says') return words.asKnownPage;
  return content.kind === 'embed-panel' ? words.panelPage : words.wholeStory;
}
