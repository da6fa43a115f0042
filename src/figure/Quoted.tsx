import type { ReactNode } from 'react';
import type { Language } from '../story/schema/text.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { Message } from './Message.tsx';

type Props = {
  /** The language of the words. */
  readonly lang: string;
  /** The language of the page, whose quotation marks are used. */
  readonly language: Language;
  /** Words with digits that are no figure: the document's own, letter by letter. */
  readonly isVerbatim?: boolean;
  readonly children: ReactNode;
};

/** Words of a document. The quotation marks are text, so that they are copied and read aloud with the words. */
export function Quoted({ lang, language, isVerbatim = false, children }: Props) {
  const words = (
    <q lang={lang} dir="auto" data-verbatim={isVerbatim ? '' : undefined}>
      {children}
    </q>
  );
  return <Message message={catalogueOf(language).quoted} slots={{ words }} />;
}
