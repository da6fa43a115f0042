import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';
import { AllFigures } from '../views/figureList/AllFigures.tsx';
import { FiguresOfTime } from '../views/figureList/FiguresOfTime.tsx';
import { ViewCitation } from '../views/ViewCitation.tsx';
import { catalogueOf } from '../words/catalogue.ts';
import { Downloads } from './Downloads.tsx';
import { editionOf } from './editionOf.ts';
import { SubPage } from './SubPage.tsx';
import type { Site } from './site.ts';

type Props = {
  readonly story: Story;
  /** A month, a day or “undated”; without it, the whole list. */
  readonly time: string | undefined;
  readonly language: Language;
  readonly site: Site;
};

/** Every figure of the record as a list, or those of one time, on a page of its own. */
export function FiguresPage({ story, time, language, site }: Props) {
  const { figureList } = catalogueOf(language);
  const edition = editionOf(story, language, site);
  return (
    <SubPage
      story={story}
      language={language}
      site={site}
      {...(time !== undefined && { above: { address: edition.addressOfFigures(), words: figureList.wholeList } })}
      keepsChoice
      foot={time === undefined && <Downloads story={story} language={language} site={site} />}
    >
      {time === undefined ? <AllFigures edition={edition} /> : <FiguresOfTime edition={edition} time={time} />}
      {time === undefined && (
        <ViewCitation
          edition={edition}
          title={figureList.title}
          about={figureList.intro}
          address={edition.addressOfFigures()}
          isRecord
        />
      )}
    </SubPage>
  );
}
