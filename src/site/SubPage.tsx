import type { ReactNode } from 'react';
import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { Colophon } from './Colophon.tsx';
import { Invented } from './Invented.tsx';
import { addressIn } from './pages.ts';
import type { Site } from './site.ts';

type Props = {
  readonly story: Story;
  readonly language: Language;
  readonly site: Site;
  /** The page above, where that is not the story. */
  readonly above?: { readonly address: string; readonly words: string };
  /** Whether a figure that is chosen here is chosen there too. */
  readonly keepsChoice?: boolean;
  /** The page’s name, where what it shows does not begin with it. */
  readonly heading?: ReactNode;
  /** What else stands at its foot. */
  readonly foot?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
};

/** Any page but the story’s own: the way up, what it shows, and from which record it was made. */
export function SubPage({ story, language, site, above, keepsChoice, heading, foot, className, children }: Props) {
  const home = site.base + addressIn(story, { kind: 'story' }, language);
  return (
    <>
      <header className="masthead small">
        <p className="site-name">
          <a href={above?.address ?? home} data-keeps-choice={keepsChoice && ''}>
            {above?.words ?? catalogueOf(language).page.wholeStory}
          </a>
        </p>
        <Invented story={story} language={language} />
        {heading}
      </header>
      <main className={className}>{children}</main>
      <Colophon story={story} language={language} site={site}>
        {foot}
      </Colophon>
    </>
  );
}
