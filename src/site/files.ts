import { jsonSchema } from '../story/jsonSchema.ts';
import { reportsOf } from '../story/panel.ts';
import type { Story } from '../story/story.ts';
import { isLong } from '../views/chooseHistory.ts';
import { indexAddress, panelIndex } from './panelIndex.ts';

/** What a site holds beside its pages, by address under its base. */
export type SiteFile = { readonly address: string; readonly text: string };

/** Every file of a site that is not a page. */
export function filesOf(story: Story): SiteFile[] {
  const long = (story.about.panels ?? []).filter((panel) => isLong({ reports: reportsOf(story, panel) }));
  return [
    { address: 'data/story.schema.json', text: jsonSchema() },
    ...long.map(({ id }) => ({ address: indexAddress(id), text: JSON.stringify(panelIndex(story, id)) })),
  ];
}
