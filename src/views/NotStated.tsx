import { Prose } from '../figure/Prose.tsx';
import type { Answer, NotStated as NotStatedRows } from '../story/schema/about.ts';
import type { Language } from '../story/schema/text.ts';
import { find, type Story } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { inLanguage } from '../words/prose.ts';

type Props = { readonly story: Story; readonly language: Language };

/** What the report leaves out: the same questions for every place, an empty dashed box where nothing was stated. */
export function NotStated({ story, language }: Props) {
  const { notStated } = catalogueOf(language);
  const rows: NotStatedRows = story.about.notStated;
  if (rows.rows.length === 0) return null;
  return (
    <section className="not-stated" id="not-stated" aria-labelledby="not-stated-title">
      <header className="group-head">
        <h2 id="not-stated-title">{notStated.heading}</h2>
        <p className="kind">{notStated.intro}</p>
      </header>
      <table>
        <thead>
          <tr>
            <th scope="col">{notStated.question}</th>
            {rows.places.map((place) => (
              <th scope="col" key={place}>
                {inLanguage(find(story.places, place).name, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.rows.map(({ id, question, answers }) => (
            <tr key={id}>
              <th scope="row">
                <Prose text={question} language={language} />
              </th>
              {rows.places.map((place) => (
                <td key={place} data-label={inLanguage(find(story.places, place).name, language)}>
                  <AnswerCell story={story} answer={answers[place] ?? 'not-stated'} language={language} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function AnswerCell({ story, answer, language }: { story: Story; answer: Answer; language: Language }) {
  if (answer === 'not-stated') return <span className="empty">{catalogueOf(language).notStated.empty}</span>;
  const { id, name } = find(story.figures, answer.figure);
  return (
    <a href={`#${id}`}>
      {answer.words ? <Prose text={answer.words} language={language} /> : inLanguage(name, language)}
    </a>
  );
}
