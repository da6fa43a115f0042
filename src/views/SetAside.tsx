import { Prose } from '../figure/Prose.tsx';
import { Quoted } from '../figure/Quoted.tsx';
import { catalogueOf } from '../words/catalogue.ts';
import type { Edition } from './edition.ts';
import { SectionHead } from './SectionHead.tsx';

type Props = { readonly edition: Edition };

/** The report's other numbers, each with the reason why it is not a figure. */
export function SetAside({ edition }: Props) {
  const { story, language } = edition;
  const { page } = catalogueOf(language);
  if (story.about.setAside.length === 0) return null;
  return (
    <section className="set-aside" aria-labelledby="page_set-aside">
      <SectionHead id="page_set-aside" title={page.setAside} intro={page.setAsideIntro} />
      <dl className="facts">
        {story.about.setAside.map(({ quote, because }) => (
          <div className="fact" key={quote.exact}>
            <dt>
              <Quoted lang={quote.lang} language={language} isVerbatim>
                {quote.exact}
              </Quoted>
            </dt>
            <dd>
              <Prose text={because} language={language} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
