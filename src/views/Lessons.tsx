import { type Lesson, SampleEnd } from '../charts/SampleEnd.tsx';
import type { Outcome } from '../figure/outcome.ts';
import type { Language } from '../story/schema/text.ts';
import { catalogueOf } from '../words/catalogue.ts';

type Props = { readonly lessons: readonly Lesson[]; readonly outcome: Outcome; readonly language: Language };

/** What the end of a bar means, said once, where such an end first occurs. */
export function Lessons({ lessons, outcome, language }: Props) {
  if (lessons.length === 0) return null;
  const { ends } = catalogueOf(language);
  return (
    <ul className="lessons">
      {lessons.map((lesson) => (
        <li key={lesson}>
          <SampleEnd lesson={lesson} outcome={outcome} />
          <span>
            <b>{ends[lesson].name}:</b> {ends[lesson].meaning}
          </span>
        </li>
      ))}
    </ul>
  );
}
