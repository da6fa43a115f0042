import { FigureLine } from '../figure/FigureLine.tsx';
import { cite, find } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import type { Edition } from './edition.ts';
import { Journey } from './Journey.tsx';
import { StrandKey } from './StrandKey.tsx';
import { StrandRows } from './StrandRows.tsx';

type Props = { readonly edition: Edition; readonly figure: string };

/** One figure's way alone: its number, its strands at a glance, and behind a fold every station. */
export function JourneyView({ edition, figure: id }: Props) {
  const { story, language } = edition;
  const { journeys } = catalogueOf(language);
  const figure = find(story.figures, id);
  return (
    <article className="journey alone">
      <FigureLine cited={cite(story, id)} block={id} language={language} headingLevel={1} kicker={journeys.titleOne} />
      <StrandRows edition={edition} figure={figure} />
      <StrandKey language={language} />
      <details className="behind">
        <summary>{journeys.way}</summary>
        <Journey edition={edition} figure={figure} headingLevel={2} />
      </details>
    </article>
  );
}
