import { Day } from '../figure/Day.tsx';
import { countUpTo } from '../story/countUpTo.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { LOCALES } from '../words/locale.ts';
import { chooseDays } from './chooseDays.ts';
import type { Edition } from './edition.ts';

type Props = {
  readonly edition: Edition;
  readonly days: readonly string[];
  /** The day shown; undefined on today's page. */
  readonly day?: string;
};

/**
 * The way to the days on which a report came out: earlier, later, and all of them as links (of very many, those that
 * lead to the others), so that it works without a script; with one, also as a slider with a stop for each link.
 */
export function DayPicker({ edition, days, day }: Props) {
  const { language } = edition;
  const words = catalogueOf(language).asKnown;
  const at = day === undefined ? days.length : countUpTo(days, day) - 1;
  const [earlier, later] = [days[at - 1], days[at + 1]];
  const chosen = chooseDays(days, day ?? days.at(-1) ?? '');
  return (
    <nav className="day-picker" aria-label={words.choose} data-announcements="">
      {earlier && (
        <a href={edition.addressOfDay(earlier)} rel="prev">
          {words.earlier} <Day edtf={earlier} language={language} />
        </a>
      )}
      {later && (
        <a href={edition.addressOfDay(later)} rel="next">
          {words.later} <Day edtf={later} language={language} />
        </a>
      )}
      <div className="day-slider" hidden>
        <label htmlFor="page_day">{words.choose}</label>
        <input
          id="page_day"
          type="range"
          min="0"
          max={chosen.length - 1}
          defaultValue={day === undefined ? chosen.length : chosen.indexOf(day)}
          data-locale={LOCALES[language]}
          data-days={chosen.map(edition.addressOfDay).join(' ')}
        />
        <output htmlFor="page_day" />
        <button type="button">{words.open}</button>
      </div>
      <details>
        <summary>{chosen.length < days.length ? words.someDays : words.allDays}</summary>
        <ul>
          {chosen.map((one) => (
            <li key={one}>
              <a href={edition.addressOfDay(one)} aria-current={one === day ? 'page' : undefined}>
                <Day edtf={one} language={language} />
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
