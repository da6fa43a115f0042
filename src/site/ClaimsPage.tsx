import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';
import { Claims } from '../views/Claims.tsx';
import { ViewCitation } from '../views/ViewCitation.tsx';
import { catalogueOf } from '../words/catalogue.ts';
import { editionOf } from './editionOf.ts';
import { SubPage } from './SubPage.tsx';
import type { Site } from './site.ts';

type Props = { readonly story: Story; readonly language: Language; readonly site: Site };

/** What was said about the counting itself, on a page of its own. */
export function ClaimsPage({ story, language, site }: Props) {
  const edition = editionOf(story, language, site);
  const { claims } = catalogueOf(language);
  return (
    <SubPage story={story} language={language} site={site}>
      <Claims edition={edition} />
      <ViewCitation edition={edition} title={claims.title} about={claims.intro} address={edition.addressOfClaims} />
    </SubPage>
  );
}
