import type { Dated, Period } from '../story/schema/dated.ts';
import type { Language } from '../story/schema/text.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { Day } from './Day.tsx';
import { Message } from './Message.tsx';

type Props = { readonly dated: Dated | Period; readonly language: Language };

/** A date with how it is known: as stated, “worked out”, or “not stated”. */
export function When({ dated, language }: Props) {
  const { basis } = catalogueOf(language);
  if (dated.basis === 'unknown') return basis.unknown;
  return <Message message={basis[dated.basis]} slots={{ date: <Day edtf={dated.edtf} language={language} /> }} />;
}
