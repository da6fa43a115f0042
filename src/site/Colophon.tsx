import type { ReactNode } from 'react';
import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { RecordMark } from './RecordMark.tsx';
import type { Site } from './site.ts';

type Props = {
  readonly story: Story;
  readonly language: Language;
  readonly site: Site;
  readonly children?: ReactNode;
};

/** The foot of a page: that nothing was verified, and which record it was made from. */
export function Colophon({ story, language, site, children }: Props) {
  return (
    <footer className="colophon">
      <div>
        <p>{catalogueOf(language).page.notVerified}</p>
        <RecordMark story={story} language={language} site={site} />
      </div>
      {children}
    </footer>
  );
}
