import { Prose } from '../figure/Prose.tsx';
import { findPanel } from '../story/panel.ts';
import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';
import { ClaimsLink } from '../views/ClaimsLink.tsx';
import { History } from '../views/History.tsx';
import { PanelLinks } from '../views/PanelLinks.tsx';
import { ViewCitation } from '../views/ViewCitation.tsx';
import { catalogueOf } from '../words/catalogue.ts';
import { inLanguage } from '../words/prose.ts';
import { Colophon } from './Colophon.tsx';
import { EmbedLink } from './EmbedLink.tsx';
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
        <ViewCitation
          edition={edition}
          title={inLanguage(shown.name, language)}
          about={<Prose text={shown.kind} language={language} />}
          address={edition.addressOfPanel(panel)}
          addressOfDay={(day) => edition.addressOfFrozenPanel(panel, day)}
        />
        <PanelLinks edition={edition} except={panel} />
        <p className="whole-history">
          <EmbedLink story={story} content={{ kind: 'embed-panel', panel }} language={language} site={site} />
        </p>
      </main>
      <Colophon story={story} language={language} site={site} />
    </>
  );
}
