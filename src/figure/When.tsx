import type { Dated, Period } from '../story/schema/dated.ts';
import type { Language } from '../story/schema/text.ts';
import { phraseOfWhen } from './phrase.ts';
import { Said } from './Said.tsx';

type Props = { readonly dated: Dated | Period; readonly language: Language };

/** A date with how it is known: as stated, “worked out”, or “not stated”. */
export function When({ dated, language }: Props) {
  return <Said phrase={phraseOfWhen(dated, language)} />;
}
