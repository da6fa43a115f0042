import { Day } from '../../figure/Day.tsx';
import { figurePages } from '../../story/figurePages.ts';
import { reportFigures } from '../../story/relations.ts';
import { catalogueOf } from '../../words/catalogue.ts';
import type { Edition } from '../edition.ts';
import { SectionHead } from '../SectionHead.tsx';
import { choicesOf } from './chooseRows.ts';
import { FigureControls } from './FigureControls.tsx';
import { FigureList } from './FigureList.tsx';
import { UNDATED } from './query.ts';

type Props = { readonly edition: Edition };

/** The list of every figure: the report’s own until a reader reaches for more, and the pages where all others stand. */
export function AllFigures({ edition }: Props) {
  const { story, language } = edition;
  const { figureList: words, history } = catalogueOf(language);
  return (
    <>
      <section
        className="figure-list"
        aria-labelledby="page_figures"
        data-rows={`${edition.addressOfFigures()}rows.json`}
        data-getting={words.getting}
        data-failed={words.failed}
      >
        <SectionHead id="page_figures" title={words.title} intro={words.intro} level={1} />
        <FigureControls
          language={language}
          words={words}
          choices={choicesOf(story, language)}
          count={story.figures.size}
        />
        <div className="listed">
          <h2>{words.ofReport}</h2>
          <p className="kind">{words.ofReportIntro}</p>
          <FigureList edition={edition} figures={reportFigures(story)} />
        </div>
      </section>
      <section className="figure-pages" aria-labelledby="page_months">
        <SectionHead id="page_months" title={words.pages} intro={words.pagesIntro} />
        <ul className="times">
          {figurePages(story)
            .filter(({ time }) => time?.length !== 'YYYY-MM-DD'.length)
            .map(({ time }) => (
              <li key={time ?? UNDATED}>
                <a href={edition.addressOfFigures(time ?? UNDATED)}>
                  {time === undefined ? history.undated : <Day edtf={time} language={language} />}
                </a>
              </li>
            ))}
        </ul>
      </section>
    </>
  );
}
