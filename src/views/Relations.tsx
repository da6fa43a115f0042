import { Message } from '../figure/Message.tsx';
import { Prose } from '../figure/Prose.tsx';
import type { Figure, Relation } from '../story/schema/figure.ts';
import { find } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { inLanguage } from '../words/prose.ts';
import type { Edition } from './edition.ts';
import { RELATION_MESSAGES } from './relationMessages.ts';

type Props = {
  readonly edition: Edition;
  readonly figure: Figure;
  /** The kinds that matter here; all of them unless said. */
  readonly kinds?: readonly Relation['kind'][];
};

/** What may be done with this figure and another, and what may not. */
export function Relations({ edition, figure, kinds }: Props) {
  const relations = figure.relations.filter(({ kind }) => kinds?.includes(kind) ?? true);
  if (relations.length === 0) return null;
  return (
    <ul className="relations">
      {relations.map((relation) => (
        <li key={relation.kind + ('to' in relation ? relation.to : '')}>
          <RelationWords edition={edition} relation={relation} />
        </li>
      ))}
    </ul>
  );
}

type WordsProps = { readonly edition: Edition; readonly relation: Relation };

function RelationWords({ edition, relation }: WordsProps) {
  const { story, language } = edition;
  const message = catalogueOf(language).relation[RELATION_MESSAGES[relation.kind]];
  if (relation.kind === 'made-up-of') return message;
  const { name } = find(story.figures, relation.to);
  return (
    <>
      <Message message={message} slots={{ figure: <i>{inLanguage(name, language)}</i> }} />
      {'because' in relation && (
        <>
          {' '}
          <Prose text={relation.because} language={language} />
        </>
      )}
    </>
  );
}
