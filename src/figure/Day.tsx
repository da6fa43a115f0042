import type { Language } from '../story/schema/text.ts';
import { sayDate } from '../words/sayDate.ts';

type Props = { readonly edtf: string; readonly language: Language };

/** A date or stretch of time; its digits stand nowhere else. */
export function Day({ edtf, language }: Props) {
  return <time dateTime={edtf}>{sayDate(edtf, language)}</time>;
}
