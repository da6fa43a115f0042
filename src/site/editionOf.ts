import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';
import type { Edition } from '../views/edition.ts';
import { addressIn, type PageContent } from './pages.ts';
import { indexAddress } from './panelIndex.ts';
import type { Site } from './site.ts';

/** A story in one language as it stands on a site. */
export function editionOf(story: Story, language: Language, site: Site): Edition {
  const at = (content: PageContent) => site.base + addressIn(story, content, language);
  const addressOfClaims = at({ kind: 'claims' });
  return {
    story,
    language,
    addressOfStory: at({ kind: 'story' }),
    addressOf: (figure) => at({ kind: 'figure', figure }),
    addressOfPanel: (panel) => at({ kind: 'panel', panel }),
    addressOfMonth: (panel, month) => at({ kind: 'panel-month', panel, month }),
    addressOfIndex: (panel) => site.base + indexAddress(panel),
    addressOfDay: (day) => site.base + addressIn(story, { kind: 'story' }, language, day),
    addressOfFrozenPanel: (panel, day) => site.base + addressIn(story, { kind: 'embed-panel', panel }, language, day),
    addressOfFile: (name) => site.base + name,
    addressOfFigures: (time) => at({ kind: 'figures', time }),
    addressOfClaims,
    addressOfClaim: (claim) => `${addressOfClaims}#${claim}`,
    citable: (address) => (site.origin ?? '') + address,
  };
}
