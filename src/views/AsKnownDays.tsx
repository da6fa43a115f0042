import { reportDays } from '../story/asKnown.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { DayPicker } from './DayPicker.tsx';
import type { Edition } from './edition.ts';
import { SectionHead } from './SectionHead.tsx';

type Props = { readonly edition: Edition };

/** The way back to any day on which a report came out. Nothing for a story that shows nothing over time. */
export function AsKnownDays({ edition }: Props) {
  const { story, language } = edition;
  const { asKnown } = catalogueOf(language);
  if (!story.about.panels) return null;
  return (
    <section className="as-known" aria-labelledby="page_as-known">
      <SectionHead id="page_as-known" title={asKnown.section} intro={asKnown.sectionIntro} />
      <DayPicker edition={edition} days={reportDays(story)} />
    </section>
  );
}
