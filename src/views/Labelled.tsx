import { FigureLine } from '../figure/FigureLine.tsx';
import { When } from '../figure/When.tsx';
import { cite } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import type { ChosenHistory } from './chooseHistory.ts';
import type { Edition } from './edition.ts';
import { OwnPage } from './OwnPage.tsx';

type Props = { readonly edition: Edition; readonly history: ChosenHistory; readonly headingLevel: 2 | 3 };

/** In words, the reports that a chart over time always labels: the story’s own, and the last. */
export function Labelled({ edition, history, headingLevel }: Props) {
  const { story, language } = edition;
  const words = catalogueOf(language).history;
  const labelled = new Set([...history.ofReport, ...history.last]);
  return (
    <ul className="labelled">
      {history.reports
        .filter((figure) => labelled.has(figure))
        .map((figure) => (
          <li key={figure.id} className="report">
            <FigureLine
              cited={cite(story, figure.id)}
              block="_labelled"
              language={language}
              headingLevel={headingLevel}
              kicker={
                <>
                  {history.ofReport.includes(figure) ? words.inReport : words.last} ·{' '}
                  <When dated={figure.asOf} language={language} />
                </>
              }
            />
            {!edition.isCompact && <OwnPage edition={edition} figure={figure.id} />}
          </li>
        ))}
    </ul>
  );
}
