import { Fragment } from 'react';
import type { Language } from '../story/schema/text.ts';
import type { Speaker } from '../story/speakers.ts';
import { inLanguage } from '../words/prose.ts';
import { listPieces } from '../words/sayList.ts';
import { SpeakerName } from './SpeakerName.tsx';

type Props = { readonly speakers: readonly Speaker[]; readonly language: Language };

/** Several who state a number, or who do not, as a language joins them. */
export function SpeakerNames({ speakers, language }: Props) {
  let last = '';
  return listPieces(speakers, ({ name }) => inLanguage(name, language), language).map((piece) => {
    if (typeof piece === 'string') return <Fragment key={`after ${last}`}>{piece}</Fragment>;
    last = piece.key;
    return <SpeakerName key={piece.key} speaker={piece} language={language} />;
  });
}
