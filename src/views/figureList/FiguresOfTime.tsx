import { Day } from '../../figure/Day.tsx';
import { Message } from '../../figure/Message.tsx';
import { figurePages } from '../../story/figurePages.ts';
import { catalogueOf } from '../../words/catalogue.ts';
import { Around } from '../Around.tsx';
import type { Edition } from '../edition.ts';
import { SectionHead } from '../SectionHead.tsx';
import { FigureList } from './FigureList.tsx';
import { UNDATED } from './query.ts';

type Props = {
  readonly edition: Edition;
  /** A month, a day or “undated”. */
  readonly time: string;
};

/** The figures of one month or day, or the days of a month with too many for one page; and the way to those around it. */
export function FiguresOfTime({ edition, time }: Props) {
  const { story, language } = edition;
  const { figureList: words, history } = catalogueOf(language);
  const pages = figurePages(story).map((page) => ({ ...page, time: page.time ?? UNDATED }));
  const own = pages.find((page) => page.time === time);
  const at = pages.findIndex((page) => page.time === time);
  const nameOf = (one: string) => (one === UNDATED ? history.undated : <Day edtf={one} language={language} />);
  const neighbour = (one: (typeof pages)[number] | undefined) =>
    one && { address: edition.addressOfFigures(one.time), name: nameOf(one.time) };
  return (
    <section className="figure-list" aria-labelledby="page_figures">
      <SectionHead
        id="page_figures"
        title={time === UNDATED ? words.undatedPage : <Message message={words.ofTime} slots={{ time: nameOf(time) }} />}
        intro={own && own.days.length > 0 ? words.onDays : words.timeIntro}
        level={1}
      />
      {own && own.days.length > 0 && (
        <ul className="times">
          {own.days.map((day) => (
            <li key={day}>
              <a href={edition.addressOfFigures(day)}>{nameOf(day)}</a>
            </li>
          ))}
        </ul>
      )}
      {own && own.figures.length > 0 && <FigureList edition={edition} figures={own.figures} />}
      <Around
        label={words.pages}
        earlier={neighbour(pages[at - 1])}
        later={neighbour(pages[at + 1])}
        language={language}
      />
    </section>
  );
}
