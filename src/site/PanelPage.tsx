import { Prose } from '../figure/Prose.tsx';
import { findPanel } from '../story/panel.ts';
import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';
import { ClaimsLink } from '../views/ClaimsLink.tsx';
import { History } from '../views/History.tsx';
import { PanelLinks } from '../views/PanelLinks.tsx';
import { ViewCitation } from '../views/ViewCitation.tsx';
import { inLanguage } from '../words/prose.ts';
import { EmbedLink } from './EmbedLink.tsx';
import { editionOf } from './editionOf.ts';
import { SubPage } from './SubPage.tsx';
import { savable } from './savable.ts';
import type { Site } from './site.ts';

type Props = { readonly story: Story; readonly panel: string; readonly language: Language; readonly site: Site };

/** One thing over time on a page of its own: every report of it, day after day. */
export function PanelPage({ story, panel, language, site }: Props) {
  const shown = findPanel(story, panel);
  const edition = editionOf(story, language, site);
  return (
    <SubPage story={story} language={language} site={site} keepsChoice>
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
    </SubPage>
  );
}
