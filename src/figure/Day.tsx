import type { Language } from '../story/schema/text.ts';
import { sayDate } from '../words/sayDate.ts';

type Props = { readonly edtf: string; readonly language: Language };

/** A date or stretch of time; its digits stand nowhere else. */
export function Day({ edtf, language }: Props) {
  return <time dateTime={edtf}>{keepDayWithMonth(sayDate(edtf, language))}</time>;
}

/** “7 October 2023” may break before the year, never between day and month. */
function keepDayWithMonth(date: string): string {
  return date.replace(/\b(\d{1,2}) (?=\p{L})/gu, '$1\u00a0');
}
