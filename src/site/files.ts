import { jsonSchema } from '../story/jsonSchema.ts';
import { reportsOf } from '../story/panel.ts';
import type { Story } from '../story/story.ts';
import { isLong } from '../views/chooseHistory.ts';
import { addressIn } from './pages.ts';
import { indexAddress, panelIndex } from './panelIndex.ts';
import { rowsText } from './rowsText.ts';
import type { Site } from './site.ts';

/** What a site holds beside its pages, by address under its base. */
export type SiteFile = { readonly address: string; readonly text: string };

/** Every file of a site that is not a page. */
export function filesOf(story: Story, site: Site): SiteFile[] {
  const long = (story.about.panels ?? []).filter((panel) => isLong({ reports: reportsOf(story, panel) }));
  return [
    { address: 'data/story.schema.json', text: jsonSchema() },
    ...story.about.languages.map((language) => ({
      address: `${addressIn(story, { kind: 'figures' }, language)}rows.json`,
      text: rowsText(story, language, site),
    })),
    ...long.map(({ id }) => ({ address: indexAddress(id), text: JSON.stringify(panelIndex(story, id)) })),
  ];
}
