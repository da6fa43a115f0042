import { Fragment } from 'react';
import { Day } from '../figure/Day.tsx';
import { Message } from '../figure/Message.tsx';
import { phraseOfCaveat } from '../figure/phraseOfCaveat.ts';
import { Said } from '../figure/Said.tsx';
import { SourceLink } from '../figure/SourceLink.tsx';
import { type CitedFigure, cite, leadingCaveats } from '../story/story.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { sayChange } from '../words/sayChange.ts';
import { saySentence } from '../words/saySentence.ts';
import type { Embeddable } from './embeddable.ts';

type Props = { readonly view: Embeddable };

/**
 * What a view states, in words that stand on their own wherever its frame does not: the whole sentence of every figure,
 * leading to its page, its first caveat and its source. Only
 * links and text, since a host may leave nothing else standing.
 */
export function StatedAround({ view }: Props) {
  const { story, language, figures, addressOf, page } = view;
  const { embedding, page: words } = catalogueOf(language);
  const cited = figures.map(({ id }) => cite(story, id));
  const isOneSource = new Set(cited.map(({ source }) => source.id)).size === 1;
  return (
    <>
      {story.about.invented && `${words.invented} `}
      {cited.map((one, at) => (
        <Stated
          key={one.figure.id}
          cited={one}
          view={view}
          href={addressOf(one.figure.id)}
          hasSource={!isOneSource || at === cited.length - 1}
        />
      ))}
      <a href={page}>
        {story.known ? (
          <Message message={embedding.moreFrozen} slots={{ day: <Day edtf={story.known.day} language={language} /> }} />
        ) : (
          embedding.more
        )}
      </a>
    </>
  );
}

type StatedProps = Props & {
  readonly cited: CitedFigure;
  readonly href: string;
  readonly hasSource: boolean;
};

function Stated({ cited, view, href, hasSource }: StatedProps) {
  const { language } = view;
  const { source, carrying, changes } = cited;
  return (
    <>
      <a href={href}>{saySentence(cited, language)}</a>{' '}
      {leadingCaveats(cited).map((caveat) => (
        <Fragment key={caveat.text[language]}>
          <Said phrase={phraseOfCaveat(caveat, language)} />{' '}
        </Fragment>
      ))}
      {changes.map((change) => (
        <Fragment key={change.before + Object.keys(change.from)}>{sayChange(change, language)} </Fragment>
      ))}
      {hasSource && (
        <>
          <Message
            message={catalogueOf(language).embedding.readIn}
            slots={{ source: <SourceLink source={source} carrying={carrying} language={language} /> }}
          />{' '}
        </>
      )}
    </>
  );
}
