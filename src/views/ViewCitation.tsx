import type { ReactNode } from 'react';
import { Day } from '../figure/Day.tsx';
import { Message } from '../figure/Message.tsx';
import { Prose } from '../figure/Prose.tsx';
import { reportDays } from '../story/asKnown.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { CitationFiles } from './CitationFiles.tsx';
import { CitedAt } from './CitedAt.tsx';
import type { Edition } from './edition.ts';
import { SectionHead } from './SectionHead.tsx';

type Props = {
  readonly edition: Edition;
  /** What is cited; the whole story where nothing is said. */
  readonly title?: ReactNode;
  /** What it shows and what must be known of it, in a sentence. */
  readonly about: ReactNode;
  readonly address: string;
  /** Where it stands as known on a day. */
  readonly addressOfDay?: (day: string) => string;
  /** Whether it stands for the whole record, of which there are files. */
  readonly isRecord?: boolean;
};

/** A view ready to be cited: what it is, what it shows, as known on which day, where it stands and where it is frozen. */
export function ViewCitation({ edition, title, about, address, addressOfDay, isRecord = false }: Props) {
  const { story, language } = edition;
  const { cite: words, page } = catalogueOf(language);
  const last = reportDays(story).at(-1);
  const name = <Prose text={story.about.title} language={language} />;
  return (
    <section className="cite" aria-labelledby="page_cite">
      <SectionHead id="page_cite" title={words.title} intro={words.introView} />
      <div className="citation">
        {story.about.invented && <p>{page.invented}</p>}
        <p className="citation-sentence">
          <Message message={title === undefined ? words.story : words.view} slots={{ view: title, story: name }} />
        </p>
        <p>{about}</p>
        <p>{page.standing}.</p>
        {last && (
          <p>
            <Message message={words.asKnown} slots={{ day: <Day edtf={last} language={language} /> }} />
          </p>
        )}
        <CitedAt edition={edition} address={address} {...(addressOfDay && { addressOfDay })} />
      </div>
      {isRecord && (
        <CitationFiles words={words.everything} address={edition.addressOfFile('data/citations')} language={language} />
      )}
    </section>
  );
}
