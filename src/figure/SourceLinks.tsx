import type { Source } from '../story/schema/source.ts';
import type { Language } from '../story/schema/text.ts';
import { phraseOfSources } from './phrase.ts';
import { Said } from './Said.tsx';

type Props = { readonly sources: readonly Source[]; readonly language: Language };

/** Several sources, joined as the language joins a list. */
export function SourceLinks({ sources, language }: Props) {
  return <Said phrase={phraseOfSources(sources, language)} />;
}
