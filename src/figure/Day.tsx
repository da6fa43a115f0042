import type { Language } from '../story/schema/text.ts';
import { phraseOfDay } from './phrase.ts';
import { Said } from './Said.tsx';

type Props = { readonly edtf: string; readonly language: Language };

/** A date or stretch of time; its digits stand nowhere else. */
export function Day({ edtf, language }: Props) {
  return <Said phrase={[phraseOfDay(edtf, language)]} />;
}
