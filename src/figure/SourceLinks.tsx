import { Fragment } from 'react';
import type { Source } from '../story/schema/source.ts';
import type { Language } from '../story/schema/text.ts';
import { listPieces } from '../words/sayList.ts';
import { SourceLink } from './SourceLink.tsx';

type Props = { readonly sources: readonly Source[]; readonly language: Language };

/** Several sources, joined as the language joins a list. */
export function SourceLinks({ sources, language }: Props) {
  return listPieces(sources, language).map((piece) =>
    typeof piece === 'string' ? (
      <Fragment key={piece}>{piece}</Fragment>
    ) : (
      <SourceLink key={piece.id} source={piece} language={language} />
    ),
  );
}
