import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';
import { Claims } from '../views/Claims.tsx';
import { ViewCitation } from '../views/ViewCitation.tsx';
import { catalogueOf } from '../words/catalogue.ts';
import { Colophon } from './Colophon.tsx';
import { editionOf } from './editionOf.ts';
import { Invented } from './Invented.tsx';
import { addressIn } from './pages.ts';
import type { Site } from './site.ts';

type Props = { readonly story: Story; readonly language: Language; readonly site: Site };

/** What was said about the counting itself, on a page of its own. */
export function ClaimsPage({ story, language, site }: Props) {
  const edition = editionOf(story, language, site);
  const { page, claims } = catalogueOf(language);
  return (
    <>
      <header className="masthead small">
        <p className="site-name">
          <a href={site.base + addressIn(story, { kind: 'story' }, language)}>{page.wholeStory}</a>
        </p>
        <Invented story={story} language={language} />
      </header>
      <main>
        <Claims edition={edition} />
        <ViewCitation edition={edition} title={claims.title} about={claims.intro} address={edition.addressOfClaims} />
      </main>
      <Colophon story={story} language={language} site={site} />
    </>
  );
}
