import { Prose } from '../figure/Prose.tsx';
import { catalogueOf } from '../words/catalogue.ts';
import { inLanguage } from '../words/prose.ts';
import type { Edition } from './edition.ts';
import { laterShare } from './laterShare.ts';
import { SectionHead } from './SectionHead.tsx';

type Props = {
  readonly edition: Edition;
  /** The panel that the page shows already. */
  readonly except?: string;
};

/** What else the story shows over time. Nothing for a story without panels. */
export function PanelLinks({ edition, except }: Props) {
  const { story, language } = edition;
  const panels = (story.about.panels ?? []).filter(({ id }) => id !== except);
  if (panels.length === 0) return null;
  const { history } = catalogueOf(language);
  return (
    <section className="panel-links" aria-labelledby="page_over-time">
      <SectionHead
        id="page_over-time"
        title={except === undefined ? history.title[laterShare(story)] : history.others}
        intro={history.intro}
        isFinding
      />
      <ul>
        {panels.map(({ id, name, kind }) => (
          <li key={id}>
            <a href={edition.addressOfPanel(id)} data-keeps-choice="">
              {inLanguage(name, language)}
            </a>
            <p>
              <Prose text={kind} language={language} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
