import type { SquareUnit } from '../charts/placeGrain.ts';
import { type Lesson, SampleEnd } from '../charts/SampleEnd.tsx';
import type { Outcome } from '../figure/outcome.ts';
import type { Language } from '../story/schema/text.ts';
import { catalogueOf } from '../words/catalogue.ts';

type Props = {
  readonly lessons: readonly Lesson[];
  /** What a square of the bars stands for. */
  readonly unit: SquareUnit;
  readonly outcome: Outcome;
  readonly language: Language;
};

/** What the end of a bar means, said once, where such an end first occurs. */
export function Lessons({ lessons, unit, outcome, language }: Props) {
  if (lessons.length === 0) return null;
  const { ends, squares } = catalogueOf(language);
  return (
    <ul className="lessons">
      {lessons.map((lesson) => {
        const { name, meaning } =
          lesson === 'square' ? { name: squares.name, meaning: squares.meaning[unit] } : ends[lesson];
        return (
          <li key={lesson}>
            <SampleEnd lesson={lesson} outcome={outcome} />
            <span>
              <b>{name}:</b> {meaning}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
