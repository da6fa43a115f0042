import { Day } from '../figure/Day.tsx';
import { Message } from '../figure/Message.tsx';
import { When } from '../figure/When.tsx';
import { asKnown, replacedSince } from '../story/asKnown.ts';
import type { Figure } from '../story/schema/figure.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { inLanguage } from '../words/prose.ts';
import type { Edition } from './edition.ts';

type Props = {
  /** The whole story, not the one as known: what came later is told here and nowhere else. */
  readonly edition: Edition;
  readonly day: string;
  /** The same page as it is today. */
  readonly today: string;
  /** What the page shows; left out where every byte counts, and then only how much came later is said. */
  readonly shown?: readonly Figure[];
};

/**
 * What a frozen page says of the time after its day, in an element of its own: how much came later, and which of its
 * numbers were replaced. Names and days only; the numbers stand on the pages it leads to.
 */
export function Since({ edition, day, today, shown }: Props) {
  const { story, language } = edition;
  const words = catalogueOf(language).asKnown;
  const later = story.figures.size - asKnown(story, day).figures.size;
  return (
    <aside className="since" data-announcements="" aria-label={words.label}>
      <p>
        <Message
          message={later === 0 ? words.nothingLater : words.frozen}
          slots={{ day: <Day edtf={day} language={language} />, later: <output>{later}</output> }}
        />{' '}
        <a href={today}>{words.today}</a>
      </p>
      {shown && (
        <ul>
          {replacedSince(story, day, shown).map(({ known, by }) => (
            <li key={known.id + by.id}>
              <Message
                message={words.replaced}
                slots={{
                  known: inLanguage(known.name, language),
                  by: <a href={edition.addressOf(by.id)}>{inLanguage(by.name, language)}</a>,
                  day: <When dated={by.asOf} language={language} />,
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </aside>
  );
}
