import { citationFiles, figureCitationFiles } from '../exits/citations/citationFiles.ts';
import { dataFiles } from '../exits/data/dataFiles.ts';
import type { ExitFile } from '../exits/exitFile.ts';
import { jsonSchema } from '../story/jsonSchema.ts';
import { reportsOf } from '../story/panel.ts';
import type { Story } from '../story/story.ts';
import { isLong } from '../views/chooseHistory.ts';
import type { Edition } from '../views/edition.ts';
import { editionOf } from './editionOf.ts';
import { embedFiles } from './embedFiles.ts';
import { hostFiles } from './headers/hostFiles.ts';
import { addressIn, pagesOf } from './pages.ts';
import { indexAddress, panelIndex } from './panelIndex.ts';
import { rowsText } from './rowsText.ts';
import type { Site } from './site.ts';

/** Every file of a site that is not a page. */
export function filesOf(story: Story, site: Site): ExitFile[] {
  const files = filesOfRecord(story, site);
  const addresses = [...pagesOf(story), ...files].map(({ address }) => address);
  return [...files, ...hostFiles(addresses, site)];
}

/** The files that hold what the record says. */
function filesOfRecord(story: Story, site: Site): ExitFile[] {
  const long = (story.about.panels ?? []).filter((panel) => isLong({ reports: reportsOf(story, panel) }));
  const editions = story.about.languages.map((language) => editionOf(story, language, site));
  const [first] = editions as [Edition];
  return [
    { address: 'data/story.schema.json', content: jsonSchema() },
    ...dataFiles(story, { home: first.citable(site.base), figure: (id) => first.citable(first.addressOf(id)) }),
    ...citationFiles(first),
    ...editions.flatMap((edition) => {
      const { language } = edition;
      const rows = `${addressIn(story, { kind: 'figures' }, language)}rows.json`;
      return [
        { address: rows, content: rowsText(story, language, site) },
        ...[...story.figures.keys()].flatMap((figure) =>
          figureCitationFiles(edition, figure, addressIn(story, { kind: 'figure', figure }, language)),
        ),
      ];
    }),
    ...embedFiles(story, site),
    ...long.map(({ id }) => ({ address: indexAddress(id), content: JSON.stringify(panelIndex(story, id)) })),
  ];
}
