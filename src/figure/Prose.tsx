import { Fragment } from 'react';
import type { Language, LanguageMap } from '../story/schema/text.ts';
import { inLanguage, prosePieces } from '../words/prose.ts';
import { Day } from './Day.tsx';
import { outcomeOf } from './outcome.ts';

type Props = { readonly text: LanguageMap; readonly language: Language };

/** A text of the record with its days as `<time>` and its colour words marked. */
export function Prose({ text, language }: Props) {
  return prosePieces(inLanguage(text, language)).map((piece) => {
    if (piece.kind === 'date') return <Day key={piece.edtf} edtf={piece.edtf} language={language} />;
    if (piece.kind === 'words') return <Fragment key={piece.words}>{piece.words}</Fragment>;
    return (
      <span key={piece.measure} className={`outcome-word ${outcomeOf(piece.measure)}`}>
        {piece.words}
      </span>
    );
  });
}
