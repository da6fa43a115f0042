import { Message } from '../figure/Message.tsx';
import { Prose } from '../figure/Prose.tsx';
import type { Figure, Relation } from '../story/schema/figure.ts';
import type { Language } from '../story/schema/text.ts';
import { find, type Story } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { inLanguage } from '../words/prose.ts';

type Props = { readonly story: Story; readonly figure: Figure; readonly language: Language };

/** What may be done with this figure and another, and what may not. */
export function Relations({ story, figure, language }: Props) {
  if (figure.relations.length === 0) return null;
  return (
    <ul className="relations">
      {figure.relations.map((relation) => (
        <li key={relation.kind + ('to' in relation ? relation.to : '')}>
          <RelationWords story={story} relation={relation} language={language} />
        </li>
      ))}
    </ul>
  );
}

const MESSAGES = {
  'part-of': 'partOfNamed',
  'made-up-of': 'madeUpOf',
  'reported-apart': 'apartNamed',
  'not-like-for-like': 'notAlike',
  supersedes: 'supersedes',
  'same-number-as': 'sameNumber',
} as const;

type WordsProps = { readonly story: Story; readonly relation: Relation; readonly language: Language };

function RelationWords({ story, relation, language }: WordsProps) {
  const message = catalogueOf(language).relation[MESSAGES[relation.kind]];
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
