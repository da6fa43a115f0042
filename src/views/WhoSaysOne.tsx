import { Day } from '../figure/Day.tsx';
import { Message } from '../figure/Message.tsx';
import { catalogueOf } from '../words/catalogue.ts';
import { chooseWhoSays } from './chooseWhoSays.ts';
import type { Edition } from './edition.ts';
import { WhoSaysColumn } from './WhoSaysColumn.tsx';
import { WhoSaysKey } from './WhoSaysKey.tsx';

type Props = {
  /** A story as known on a day. */
  readonly edition: Edition;
  readonly panel: string;
};

/** Who states which number for one thing counted, alone: for an iframe. Nothing where nobody had stated any. */
export function WhoSaysOne({ edition, panel }: Props) {
  const { story, language } = edition;
  const { whoSays: words } = catalogueOf(language);
  const column = chooseWhoSays(story, language).columns.find((one) => one.panel.id === panel);
  if (!column || !story.known) return null;
  return (
    <>
      <WhoSaysColumn edition={edition} column={column} headingLevel={1}>
        <p className="kind">
          <Message message={words.asOf} slots={{ day: <Day edtf={story.known.day} language={language} /> }} />
        </p>
      </WhoSaysColumn>
      <WhoSaysKey language={language} />
    </>
  );
}
