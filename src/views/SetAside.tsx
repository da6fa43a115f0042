import { Prose } from '../figure/Prose.tsx';
import { Quoted } from '../figure/Quoted.tsx';
import type { Language } from '../story/schema/text.ts';
import type { Story } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';

type Props = { readonly story: Story; readonly language: Language };

/** The report's other numbers, each with the reason why it is not a figure. */
export function SetAside({ story, language }: Props) {
  const { page } = catalogueOf(language);
  if (story.about.setAside.length === 0) return null;
  return (
    <section className="set-aside" aria-labelledby="set-aside-title">
      <header className="group-head">
        <h2 id="set-aside-title">{page.setAside}</h2>
        <p className="kind">{page.setAsideIntro}</p>
      </header>
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
