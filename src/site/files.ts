import type { ExitFile } from '../exits/exitFile.ts';
import { jsonSchema } from '../story/jsonSchema.ts';
import { reportsOf } from '../story/panel.ts';
import type { Story } from '../story/story.ts';
import { isLong } from '../views/chooseHistory.ts';
import { embedFiles } from './embedFiles.ts';
import { addressIn } from './pages.ts';
import { indexAddress, panelIndex } from './panelIndex.ts';
import { rowsText } from './rowsText.ts';
import type { Site } from './site.ts';

/** Every file of a site that is not a page. */
export function filesOf(story: Story, site: Site): ExitFile[] {
  const long = (story.about.panels ?? []).filter((panel) => isLong({ reports: reportsOf(story, panel) }));
  return [
    { address: 'data/story.schema.json', content: jsonSchema() },
    ...story.about.languages.map((language) => ({
      address: `${addressIn(story, { kind: 'figures' }, language)}rows.json`,
      content: rowsText(story, language, site),
    })),
    ...embedFiles(story, site),
    ...long.map(({ id }) => ({ address: indexAddress(id), content: JSON.stringify(panelIndex(story, id)) })),
  ];
}
