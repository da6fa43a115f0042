import { newestReports } from '../story/newest.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { inLanguage } from '../words/prose.ts';
import type { Edition } from './edition.ts';
import { Reports } from './Reports.tsx';

type Props = { readonly edition: Edition };

/** The newest report of each claimant, panel by panel, in a story as known on a day. */
export function KnownByThen({ edition }: Props) {
  const { story, language } = edition;
  const { asKnown } = catalogueOf(language);
  return (story.about.panels ?? []).map((panel) => (
    <Reports
      key={panel.id}
      edition={edition}
      title={inLanguage(panel.name, language)}
      intro={asKnown.newest}
      name={`newest_${panel.id}`}
      reports={newestReports(story, panel)}
    />
  ));
}
