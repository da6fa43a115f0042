import { Day } from '../figure/Day.tsx';
import { Message } from '../figure/Message.tsx';
import { catalogueOf } from '../words/catalogue.ts';
import { chooseWhoSays, statesAll } from './chooseWhoSays.ts';
import type { Edition } from './edition.ts';
import { SectionHead } from './SectionHead.tsx';
import { saidId } from './saidId.ts';
import { WhoSaysColumn } from './WhoSaysColumn.tsx';
import { WhoSaysInShort } from './WhoSaysInShort.tsx';
import { WhoSaysKey } from './WhoSaysKey.tsx';
import { WhoSaysTable } from './WhoSaysTable.tsx';

type Props = {
  /** A story as known on a day. */
  readonly edition: Edition;
  /** Where the words stand, if not on this page: then what is said is named here without its number. */
  readonly wordsAt?: string;
};

/**
 * Who states which number, who is silent and where they differ, as known on a day: a table of claimants by what is
 * counted, and column by column the words of each number. Nothing where nobody had stated anything.
 */
export function WhoSays({ edition, wordsAt }: Props) {
  const { story, language } = edition;
  const { whoSays: words } = catalogueOf(language);
  const chosen = chooseWhoSays(story, language);
  if (!story.known || chosen.columns.length === 0) return null;
  const day = <Day edtf={story.known.day} language={language} />;
  const linkTo = (panel: string, figure: string) => `${wordsAt ?? ''}#${saidId(panel, figure)}`;
  return (
    <section className="who-says" aria-labelledby="page_who-says">
      <SectionHead
        id="page_who-says"
        title={statesAll(chosen) ? words.title : words.noOneAll}
        intro={<Message message={words.intro} slots={{ day }} />}
        isFinding
      />
      <WhoSaysKey language={language} />
      {wordsAt !== undefined && (
        <p className="who-words">
          <a href={`${wordsAt}#page_who-says`}>
            <Message message={words.withNumbers} slots={{ day }} />
          </a>
        </p>
      )}
      <WhoSaysTable language={language} chosen={chosen} linkTo={linkTo} />
      {chosen.columns.map((column) =>
        wordsAt === undefined ? (
          <WhoSaysColumn key={column.panel.id} edition={edition} column={column} headingLevel={3} />
        ) : (
          <WhoSaysInShort key={column.panel.id} language={language} column={column} linkTo={linkTo} />
        ),
      )}
    </section>
  );
}
