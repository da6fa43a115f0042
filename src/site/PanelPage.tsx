import { findPanel } from '../story/panel.ts';
import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';
import { ClaimsLink } from '../views/ClaimsLink.tsx';
import { History } from '../views/History.tsx';
import { PanelLinks } from '../views/PanelLinks.tsx';
import { catalogueOf } from '../words/catalogue.ts';
import { editionOf } from './editionOf.ts';
import { Invented } from './Invented.tsx';
import { addressIn } from './pages.ts';
import { savable } from './savable.ts';
import type { Site } from './site.ts';

type Props = { readonly story: Story; readonly panel: string; readonly language: Language; readonly site: Site };

/** One thing over time on a page of its own: every report of it, day after day. */
export function PanelPage({ story, panel, language, site }: Props) {
  const { page } = catalogueOf(language);
  const shown = findPanel(story, panel);
  const edition = editionOf(story, language, site);
  return (
    <>
      <header className="masthead small">
        <p className="site-name">
          <a href={site.base + addressIn(story, { kind: 'story' }, language)} data-keeps-choice="">
            {page.wholeStory}
          </a>
        </p>
        <Invented story={story} language={language} />
      </header>
      <main>
        <History edition={savable(edition, site)} panel={shown} />
        <ClaimsLink edition={edition} of={shown.places} />
        <PanelLinks edition={edition} except={panel} />
      </main>
      <footer className="colophon">
        <p>{page.notVerified}</p>
      </footer>
    </>
  );
}
