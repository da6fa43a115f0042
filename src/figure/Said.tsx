import { createElement, Fragment, type ReactNode } from 'react';
import { outcomeOf } from './outcome.ts';
import type { Phrase, PhrasePart } from './phrase.ts';
import { SaidNumber } from './SaidNumber.tsx';

type Props = { readonly phrase: Phrase };

/** A phrase with its days as `<time>`, its colour words marked and its sources as links. */
export function Said({ phrase }: Props) {
  return createElement(Fragment, null, ...phrase.map(drawPart));
}

function drawPart(part: PhrasePart): ReactNode {
  if (typeof part === 'string') return part;
  if ('day' in part) return <time dateTime={part.day}>{part.words}</time>;
  if ('struck' in part)
    return (
      <del>
        <SaidNumber figure={part.struck} {...part} />
      </del>
    );
  if ('measure' in part) return <span className={`outcome-word ${outcomeOf(part.measure)}`}>{part.words}</span>;
  return (
    <a
      href={part.href}
      data-source={part.source}
      data-address={part.address}
      data-verbatim={part.isVerbatim && ''}
      hrefLang={part.lang}
    >
      {part.words}
    </a>
  );
}
