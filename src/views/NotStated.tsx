import { Prose } from '../figure/Prose.tsx';
import type { Answer, NotStated as NotStatedRows } from '../story/schema/about.ts';
import { find } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { inLanguage } from '../words/prose.ts';
import type { Edition } from './edition.ts';
import { SectionHead } from './SectionHead.tsx';
import { shareOf } from './shareOf.ts';

type Props = { readonly edition: Edition };

/** What the report leaves out: the same questions for every place, an empty dashed box where nothing was stated. */
export function NotStated({ edition }: Props) {
  const { story, language } = edition;
  const { notStated } = catalogueOf(language);
  const rows: NotStatedRows = story.about.notStated;
  if (rows.rows.length === 0) return null;
  const answers = rows.rows.flatMap(({ answers: given }) => rows.places.map((place) => given[place] ?? 'not-stated'));
  const silent = answers.filter((answer) => answer === 'not-stated');
  return (
    <section className="not-stated" aria-labelledby="page_not-stated">
      <SectionHead
        id="page_not-stated"
        title={notStated.heading[shareOf(silent.length, answers.length)]}
        intro={notStated.intro}
        isFinding
      />
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
                  <AnswerCell edition={edition} answer={answers[place] ?? 'not-stated'} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function AnswerCell({ edition, answer }: { edition: Edition; answer: Answer }) {
  const { story, language } = edition;
  if (answer === 'not-stated') return <span className="empty">{catalogueOf(language).notStated.empty}</span>;
  const { id, name } = find(story.figures, answer.figure);
  return (
    <a href={`#${id}`}>
      {answer.words ? <Prose text={answer.words} language={language} /> : inLanguage(name, language)}
    </a>
  );
}
