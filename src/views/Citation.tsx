import { Caveats } from '../figure/Caveats.tsx';
import { Changes } from '../figure/Changes.tsx';
import { FigureSentence } from '../figure/FigureSentence.tsx';
import { Message } from '../figure/Message.tsx';
import { SourceLink } from '../figure/SourceLink.tsx';
import { When } from '../figure/When.tsx';
import { cite } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { CitationFiles } from './CitationFiles.tsx';
import { Address, CitedAt } from './CitedAt.tsx';
import type { Edition } from './edition.ts';
import { SectionHead } from './SectionHead.tsx';

type Props = { readonly edition: Edition; readonly figure: string };

/** One figure ready to be cited: its sentence, its caveat, where it was read and where it stands, to be copied whole. */
export function Citation({ edition, figure }: Props) {
  const { story, language } = edition;
  const { cite: words, page } = catalogueOf(language);
  const cited = cite(story, figure);
  const { source, carrying } = cited;
  return (
    <section className="cite" aria-labelledby="page_cite">
      <SectionHead id="page_cite" title={words.title} intro={words.intro} />
      <div className="citation">
        {story.about.invented && <p>{page.invented}</p>}
        <p className="citation-sentence">
          <FigureSentence cited={cited} block="_cite" language={language} />
        </p>
        <Caveats cited={cited} block="_cite" language={language} isBrief />
        {cited.changes.length > 0 && (
          <p>
            <Changes cited={cited} block="_cite" language={language} />
          </p>
        )}
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
        <CitedAt edition={edition} address={edition.addressOf(figure)} />
      </div>
      <CitationFiles words={words.files} address={`${edition.addressOf(figure)}cite`} language={language} />
    </section>
  );
}
