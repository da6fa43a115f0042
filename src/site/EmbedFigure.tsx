import { isOfReport } from '../story/relations.ts';
import type { Language } from '../story/schema/text.ts';
import { find, type Story } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { EmbedFold } from './EmbedFold.tsx';
import { EmbedLink } from './EmbedLink.tsx';
import { addressIn } from './pages.ts';
import type { Site } from './site.ts';
import { viewName } from './viewName.ts';

type Props = { readonly story: Story; readonly figure: string; readonly language: Language; readonly site: Site };

/** How to put one figure into another page; for one of the report’s own also the way to a theme and to a frozen day. */
export function EmbedFigure({ story, figure, language, site }: Props) {
  const words = catalogueOf(language).embedding;
  const content = { kind: 'embed-figure', figure } as const;
  const page = { content, language, address: addressIn(story, content, language) };
  return (
    <EmbedFold
      story={story}
      page={page}
      site={site}
      summary={words.link}
      name={viewName(story, content, language) ?? figure}
    >
      {!site.origin && <p>{words.noOrigin}</p>}
      {isOfReport(story, find(story.figures, figure)) && (
        <p>
          <EmbedLink story={story} content={content} words={words.choices} language={language} site={site} />
        </p>
      )}
    </EmbedFold>
  );
}
