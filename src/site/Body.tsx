import { ReportMarks } from '../charts/ReportMarks.tsx';
import { Textures } from '../charts/Textures.tsx';
import type { Story } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { AsKnownPage } from './AsKnownPage.tsx';
import { BuilderPage } from './BuilderPage.tsx';
import { ClaimsPage } from './ClaimsPage.tsx';
import { DataPage } from './DataPage.tsx';
import { EmbedPage } from './EmbedPage.tsx';
import { FigurePage } from './FigurePage.tsx';
import { FiguresPage } from './FiguresPage.tsx';
import { LanguageLinks } from './LanguageLinks.tsx';
import { MonthPage } from './MonthPage.tsx';
import { PanelPage } from './PanelPage.tsx';
import { isEmbed, type Page } from './pages.ts';
import { StoryPage } from './StoryPage.tsx';
import type { Site } from './site.ts';

type Props = { readonly story: Story; readonly page: Page; readonly site: Site };

/** Whatever a page shows, with the textures its bars refer to. */
export function Body({ story, page, site }: Props) {
  const { content, language } = page;
  return (
    <>
      {/* Empty until a script fails: what is then put into it is read out. */}
      {!isEmbed(page) && (
        <p className="script-failed" role="status" data-words={catalogueOf(language).page.scriptFailed} />
      )}
      <Textures />
      {'panel' in content && content.kind !== 'embed-who-says' && <ReportMarks />}
      <LanguageLinks story={story} page={page} site={site} />
      {content.kind === 'story' && page.day === undefined && (
        <StoryPage story={story} language={language} site={site} />
      )}
      {content.kind === 'story' && page.day !== undefined && (
        <AsKnownPage story={story} day={page.day} language={language} site={site} />
      )}
      {content.kind === 'figure' && (
        <FigurePage story={story} figure={content.figure} language={language} site={site} />
      )}
      {content.kind === 'panel' && <PanelPage story={story} panel={content.panel} language={language} site={site} />}
      {content.kind === 'panel-month' && (
        <MonthPage story={story} panel={content.panel} month={content.month} language={language} site={site} />
      )}
      {content.kind === 'claims' && <ClaimsPage story={story} language={language} site={site} />}
      {content.kind === 'data' && <DataPage story={story} language={language} site={site} />}
      {content.kind === 'figures' && <FiguresPage story={story} time={content.time} language={language} site={site} />}
      {content.kind === 'builder' && <BuilderPage story={story} language={language} site={site} />}
      {isEmbed(page) && <EmbedPage story={story} page={page} site={site} />}
    </>
  );
}
