import { Day } from '../figure/Day.tsx';
import { Message } from '../figure/Message.tsx';
import { When } from '../figure/When.tsx';
import { leftOutOn, type Replaced, replacedSince } from '../story/asKnown.ts';
import type { Figure } from '../story/schema/figure.ts';
import { type Catalogue, catalogueOf } from '../words/catalogue.ts';
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
  const { count: later, isSomeUndated } = leftOutOn(story, day);
  const frozen = isSomeUndated ? words.frozenOrUndated : words.frozen;
  return (
    <aside className="since" data-announcements="" aria-label={words.label}>
      <p>
        <Message
          message={later === 0 ? words.nothingLater : frozen}
          slots={{ day: <Day edtf={day} language={language} />, later: <output>{later}</output> }}
        />{' '}
        <a href={today}>{words.today}</a>
      </p>
      {shown && (
        <ul>
          {replacedSince(story, day, shown).map((one) => (
            <li key={[one.known.id, one.station?.id, one.by.id].join(' ')}>
              <Message
                message={messageOf(one, words)}
                slots={{
                  known: inLanguage(one.known.name, language),
                  station: one.station && inLanguage(one.station.name, language),
                  by: <a href={edition.addressOf(one.by.id)}>{inLanguage(one.by.name, language)}</a>,
                  day: <When dated={one.by.asOf} language={language} />,
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </aside>
  );
}

function messageOf({ station, isDated }: Replaced, words: Catalogue['asKnown']): string {
  if (station) return isDated ? words.wayReplaced : words.wayReplacedUndated;
  return isDated ? words.replaced : words.replacedUndated;
}
