import type { ReactNode } from 'react';
import { Caveats } from '../figure/Caveats.tsx';
import { Day } from '../figure/Day.tsx';
import { FigureSentence } from '../figure/FigureSentence.tsx';
import { Message } from '../figure/Message.tsx';
import { SourceLink } from '../figure/SourceLink.tsx';
import { When } from '../figure/When.tsx';
import { reportDays } from '../story/asKnown.ts';
import { cite } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import type { Edition } from './edition.ts';

type Props = { readonly edition: Edition; readonly figure: string };

/** One figure ready to be cited: its sentence, its caveat, where it was read and where it stands, to be copied whole. */
export function Citation({ edition, figure }: Props) {
  const { story, language } = edition;
  const words = catalogueOf(language).cite;
  const cited = cite(story, figure);
  const { source, carrying } = cited;
  // Without panels nothing is frozen.
  const frozen = story.about.panels && reportDays(story).at(-1);
  return (
    <section className="cite" aria-labelledby="page_cite">
      <header className="group-head">
        <h2 id="page_cite">{words.title}</h2>
        <p className="kind">{words.intro}</p>
      </header>
      <div className="citation">
        <p className="citation-sentence">
          <FigureSentence cited={cited} block="_cite" language={language} />
        </p>
        <Caveats cited={cited} block="_cite" language={language} isBrief />
        <p>
          <Message
            message={words.readIn}
            slots={{
              title: (
                <cite lang={source.language} dir="auto" data-verbatim="">
                  {source.title}
                </cite>
              ),
              source: <SourceLink source={source} carrying={carrying} language={language} />,
              day: <When dated={source.published} language={language} />,
              address: <Address>{source.url}</Address>,
            }}
          />
        </p>
        <p>
          <Message
            message={words.shownAt}
            slots={{ address: <Address>{edition.citable(edition.addressOf(figure))}</Address> }}
          />
        </p>
        {frozen && (
          <p>
            <Message
              message={words.frozenAt}
              slots={{
                day: <Day edtf={frozen} language={language} />,
                address: <Address>{edition.citable(edition.addressOfDay(frozen))}</Address>,
              }}
            />
          </p>
        )}
      </div>
    </section>
  );
}

/** An address as text, to be copied: letters run from left to right in every language. */
function Address({ children }: { readonly children: ReactNode }) {
  return (
    <span className="address" dir="ltr" data-verbatim="">
      {children}
    </span>
  );
}
