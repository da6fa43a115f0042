import type { Language, LanguageMap } from '../story/schema/text.ts';
import { phraseOfProse } from './phrase.ts';
import { Said } from './Said.tsx';

type Props = { readonly text: LanguageMap; readonly language: Language };

/** A text of the record with its days as `<time>` and its colour words marked. */
export function Prose({ text, language }: Props) {
  return <Said phrase={phraseOfProse(text, language)} />;
}
