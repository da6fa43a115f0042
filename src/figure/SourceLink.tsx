import type { Organisation, Source } from '../story/schema/source.ts';
import type { Language } from '../story/schema/text.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { inLanguage } from '../words/prose.ts';
import { Message } from './Message.tsx';

type Props = { readonly source: Source; readonly carrying?: Organisation | undefined; readonly language: Language };

/** A source by its publisher, and by whose text it carries where that is not its own. */
export function SourceLink({ source, carrying, language }: Props) {
  const { facts } = catalogueOf(language);
  const publisher = inLanguage(source.publisher, language);
  return (
    <a
      href={source.url}
      data-source={source.id}
      data-verbatim={/\p{Nd}/u.test(publisher) ? '' : undefined}
      hrefLang={source.language === language ? undefined : source.language}
    >
      {carrying ? (
        <Message
          message={facts[source.kind === 'rewritten report' ? 'rewording' : 'carrying']}
          slots={{ publisher, body: inLanguage(carrying.name, language) }}
        />
      ) : (
        publisher
      )}
    </a>
  );
}
