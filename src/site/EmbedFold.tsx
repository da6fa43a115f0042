import type { ReactNode } from 'react';
import { snippetOf } from '../exits/snippet.tsx';
import type { Story } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { fill } from '../words/template.ts';
import { embeddableOf } from './embeddableOf.ts';
import type { Embed } from './pages.ts';
import type { Site } from './site.ts';

type Props = {
  readonly story: Story;
  readonly page: Embed;
  readonly site: Site;
  readonly summary: string;
  /** What the embed shows, so that many such folds can be told apart. */
  readonly name: string;
  /** What else can be had of it. */
  readonly children?: ReactNode;
};

/** An embed behind a fold: its snippet to take along, complete without a script. */
export function EmbedFold({ story, page, site, summary, name, children }: Props) {
  const words = catalogueOf(page.language).embedding;
  return (
    <details className="embed-fold">
      <summary>{summary}</summary>
      <p>
        <a href={site.base + page.address}>{words.open}</a>
      </p>
      <textarea
        readOnly
        rows={6}
        aria-label={fill(words.snippetOf, { view: name })}
        defaultValue={snippetOf(embeddableOf(story, page, site))}
      />
      {children}
    </details>
  );
}
