import { findPanel } from '../story/panel.ts';
import type { Language } from '../story/schema/text.ts';
import { find, type Story } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { inLanguage } from '../words/prose.ts';
import { fill } from '../words/template.ts';
import type { PageContent } from './pages.ts';

/** What an embed shows, in a few words that tell it from all others; nothing for a page that is none. */
export function viewName(story: Story, content: PageContent, language: Language): string | undefined {
  const { views } = catalogueOf(language).embedding;
  const groupName = (id: string) => {
    const group = story.about.groups.find((one) => one.id === id);
    return group ? inLanguage(group.name, language) : id;
  };
  switch (content.kind) {
    case 'embed-ledger':
      return views['embed-ledger'];
    case 'embed-group':
      return fill(views['embed-group'], { name: groupName(content.group) });
    case 'embed-counting':
      return content.group === undefined
        ? views['embed-counting']
        : fill(views['embed-counting-group'], { name: groupName(content.group) });
    case 'embed-figure':
    case 'embed-journey':
      return fill(views[content.kind], { name: inLanguage(find(story.figures, content.figure).name, language) });
    case 'embed-panel':
    case 'embed-who-says':
      return fill(views[content.kind], { name: inLanguage(findPanel(story, content.panel).name, language) });
    default:
      return undefined;
  }
}
