import { Prose } from '../figure/Prose.tsx';
import type { Story } from '../story/story.ts';
import { FigureView } from '../views/FigureView.tsx';
import { Ledger } from '../views/Ledger.tsx';
import { catalogueOf } from '../words/catalogue.ts';
import { standaloneAddress } from './Head.tsx';
import { Invented } from './Invented.tsx';
import type { Page } from './pages.ts';
import type { Site } from './site.ts';

type Props = { readonly story: Story; readonly page: Page; readonly site: Site };

/** A view for an iframe: complete without the page around it, and a way to that page. */
export function EmbedPage({ story, page, site }: Props) {
  const { content, language } = page;
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
            <Ledger story={story} headingLevel={2} language={language} />
          </>
        )}
        {content.kind === 'embed-group' && (
          <Ledger story={story} group={content.group} headingLevel={1} language={language} />
        )}
        {content.kind === 'embed-figure' && <FigureView story={story} figure={content.figure} language={language} />}
      </main>
      <footer className="embed-foot">
        <p>{words.standing}.</p>
        <a href={site.base + standaloneAddress(story, page)}>
          {content.kind === 'embed-figure' ? words.figurePage : words.wholeStory}
        </a>
      </footer>
    </>
  );
}
