import { dataFiles } from '../exits/data/dataFiles.ts';
import type { ExitFile } from '../exits/exitFile.ts';
import { jsonSchema } from '../story/jsonSchema.ts';
import { reportsOf } from '../story/panel.ts';
import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';
import { isLong } from '../views/chooseHistory.ts';
import { editionOf } from './editionOf.ts';
import { addressIn } from './pages.ts';
import { indexAddress, panelIndex } from './panelIndex.ts';
import { rowsText } from './rowsText.ts';
import type { Site } from './site.ts';

/** Every file of a site that is not a page. */
export function filesOf(story: Story, site: Site): ExitFile[] {
  const long = (story.about.panels ?? []).filter((panel) => isLong({ reports: reportsOf(story, panel) }));
  const [language] = story.about.languages as [Language];
  const edition = editionOf(story, language, site);
  return [
    { address: 'data/story.schema.json', content: jsonSchema() },
    ...dataFiles(story, {
      home: edition.citable(site.base),
      figure: (id) => edition.citable(edition.addressOf(id)),
    }),
    ...story.about.languages.map((language) => ({
      address: `${addressIn(story, { kind: 'figures' }, language)}rows.json`,
      content: rowsText(story, language, site),
    })),
    ...long.map(({ id }) => ({ address: indexAddress(id), content: JSON.stringify(panelIndex(story, id)) })),
  ];
}
