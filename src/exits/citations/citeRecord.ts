import { reportDays } from '../../story/asKnown.ts';
import type { Edition } from '../../views/edition.ts';
import { catalogueOf } from '../../words/catalogue.ts';
import { sayProse } from '../../words/prose.ts';
import { sayDate } from '../../words/sayDate.ts';
import { fill } from '../../words/template.ts';
import type { Reference } from './reference.ts';

/** The whole record as a dataset, up to the day on which the last report in it came out. */
export function citeRecord(edition: Edition): Reference {
  const { story, language } = edition;
  const { cite, figureList, page } = catalogueOf(language);
  const last = reportDays(story).at(-1);
  const isFrozen = last !== undefined && story.about.panels !== undefined;
  return {
    id: story.about.id,
    type: 'dataset',
    title: sayProse(story.about.title, language),
    URL: edition.citable(edition.addressOfStory),
    note: [
      ...(story.about.invented ? [page.invented] : []),
      figureList.intro,
      page.notVerified,
      ...(last ? [fill(cite.asKnown, { day: sayDate(last, language) })] : []),
      ...(isFrozen
        ? [
            fill(cite.frozenAt, {
              day: sayDate(last, language),
              address: edition.citable(edition.addressOfDay(last)),
            }),
          ]
        : []),
    ].join(' '),
    language,
  };
}
