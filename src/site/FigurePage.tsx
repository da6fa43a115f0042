import { laterReports, rivalsOf } from '../story/later.ts';
import { panelOf } from '../story/panel.ts';
import { isOfReport } from '../story/relations.ts';
import type { Language } from '../story/schema/text.ts';
import { find, type Story } from '../story/story.ts';
import { Citation } from '../views/Citation.tsx';
import { ClaimsAbout } from '../views/ClaimsAbout.tsx';
import { CopyWords } from '../views/CopyWords.tsx';
import type { PicturedView } from '../views/edition.ts';
import { FigureView } from '../views/FigureView.tsx';
import { Reports } from '../views/Reports.tsx';
import { SavePicture } from '../views/SavePicture.tsx';
import { catalogueOf } from '../words/catalogue.ts';
import { inLanguage } from '../words/prose.ts';
import { EmbedFigure } from './EmbedFigure.tsx';
import { editionOf } from './editionOf.ts';
import { addressIn } from './pages.ts';
import { SubPage } from './SubPage.tsx';
import { savable } from './savable.ts';
import type { Site } from './site.ts';
import { viewName } from './viewName.ts';

type Props = { readonly story: Story; readonly figure: string; readonly language: Language; readonly site: Site };

/** One figure on a page of its own, with everything known about it open. */
export function FigurePage({ story, figure, language, site }: Props) {
  const edition = editionOf(story, language, site);
  const { page, history } = catalogueOf(language);
  const shown = find(story.figures, figure);
  const panel = panelOf(story, shown);
  const isReports = isOfReport(story, shown);
  // Ways are of the report’s own figures, where they lead from text to text.
  const pictured: PicturedView[] = [
    { kind: 'embed-figure', figure },
    ...(isReports && (shown.chain ?? []).length > 1 ? [{ kind: 'embed-journey', figure } as const] : []),
  ];
  const later = laterReports(story, shown);
  const rivals = rivalsOf(story, shown);
  const hasSlip = [shown, ...rivals].some(({ misreport }) => misreport);
  const around = [
    {
      name: 'rivals',
      title: history.rivals,
      intro: hasSlip ? history.rivalsOfSlip : history.rivalsIntro,
      reports: rivals,
    },
    {
      name: 'later',
      title: history.later,
      intro: later.isCut ? history.laterCut : history.laterIntro,
      reports: later.reports,
    },
  ];
  const home = site.base + addressIn(story, { kind: 'story' }, language);
  return (
    <SubPage
      story={story}
      language={language}
      site={site}
      above={{ address: isReports ? `${home}#${figure}` : home, words: page.wholeStory }}
      heading={<p className="figure-name">{inLanguage(shown.name, language)}</p>}
    >
      <FigureView edition={edition} figure={figure} isOpen />
      {pictured.map((view) => (
        <SavePicture
          key={view.kind}
          edition={savable(edition, site)}
          view={view}
          part={viewName(story, view, language) ?? ''}
        />
      ))}
      <ClaimsAbout edition={edition} figure={shown} />
      {around.map((list) => (
        <Reports key={list.name} edition={edition} {...list} />
      ))}
      {panel && (
        <p className="whole-history">
          <a href={`${edition.addressOfPanel(panel.id)}#${figure}`}>{history.open}</a>
        </p>
      )}
      <Citation edition={edition} figure={figure} />
      <EmbedFigure story={story} figure={figure} language={language} site={site} />
      <CopyWords language={language} />
    </SubPage>
  );
}
