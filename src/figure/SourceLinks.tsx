import { Fragment } from 'react';
import type { Source } from '../story/schema/source.ts';
import type { Language } from '../story/schema/text.ts';
import { inLanguage } from '../words/prose.ts';
import { listPieces } from '../words/sayList.ts';
import { SourceLink } from './SourceLink.tsx';

type Props = { readonly sources: readonly Source[]; readonly language: Language };

/** Several sources, joined as the language joins a list. */
export function SourceLinks({ sources, language }: Props) {
  const pieces = listPieces(sources, ({ publisher }) => inLanguage(publisher, language), language);
  return pieces.map((piece, at) =>
    typeof piece === 'string' ? (
      <Fragment key={`before ${sources[(at + 1) / 2]?.id}`}>{piece}</Fragment>
    ) : (
      <SourceLink key={piece.id} source={piece} language={language} />
    ),
  );
}
