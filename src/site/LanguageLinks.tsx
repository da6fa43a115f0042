import type { Story } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { addressIn, type Page } from './pages.ts';
import type { Site } from './site.ts';

type Props = { readonly story: Story; readonly page: Page; readonly site: Site };

/** The same page in the story's other languages, each named in itself. Nothing for a story in one language. */
export function LanguageLinks({ story, page, site }: Props) {
  const others = story.about.languages.filter((language) => language !== page.language);
  if (others.length === 0) return null;
  return (
    <nav className="languages" aria-label={catalogueOf(page.language).page.languages}>
      {others.map((language) => (
        <a
          key={language}
          href={site.base + addressIn(story, page.content, language)}
          lang={language}
          hrefLang={language}
        >
          {catalogueOf(language).language}
        </a>
      ))}
    </nav>
  );
}
