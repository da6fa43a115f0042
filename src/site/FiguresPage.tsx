import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';
import { AllFigures } from '../views/figureList/AllFigures.tsx';
import { FiguresOfTime } from '../views/figureList/FiguresOfTime.tsx';
import { ViewCitation } from '../views/ViewCitation.tsx';
import { catalogueOf } from '../words/catalogue.ts';
import { Colophon } from './Colophon.tsx';
import { Downloads } from './Downloads.tsx';
import { editionOf } from './editionOf.ts';
import { Invented } from './Invented.tsx';
import { addressIn } from './pages.ts';
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
  const { page, figureList } = catalogueOf(language);
  const edition = editionOf(story, language, site);
  const [above, words] =
    time === undefined
      ? [site.base + addressIn(story, { kind: 'story' }, language), page.wholeStory]
      : [edition.addressOfFigures(), figureList.wholeList];
  return (
    <>
      <header className="masthead small">
        <p className="site-name">
          <a href={above} data-keeps-choice="">
            {words}
          </a>
        </p>
        <Invented story={story} language={language} />
      </header>
      <main>
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
      </main>
      <Colophon story={story} language={language} site={site}>
        {time === undefined && <Downloads story={story} language={language} site={site} />}
      </Colophon>
    </>
  );
}
