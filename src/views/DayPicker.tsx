import { Day } from '../figure/Day.tsx';
import { catalogueOf } from '../words/catalogue.ts';
import type { Edition } from './edition.ts';

type Props = {
  readonly edition: Edition;
  readonly days: readonly string[];
  /** The day shown; undefined on today's page. */
  readonly day?: string;
};

/**
 * One stop per day on which a report came out: earlier, later, and all of them as links, so that it works without a
 * script; with one, also as a slider.
 */
export function DayPicker({ edition, days, day }: Props) {
  const { language } = edition;
  const words = catalogueOf(language).asKnown;
  const at = day === undefined ? days.length : days.indexOf(day);
  const [earlier, later] = [days[at - 1], days[at + 1]];
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
      <label className="day-slider" hidden>
        {words.choose}
        <input
          type="range"
          min="0"
          max={days.length - 1}
          defaultValue={at}
          data-days={days.map(edition.addressOfDay).join(' ')}
        />
        <output>{day}</output>
      </label>
      <details>
        <summary>{words.allDays}</summary>
        <ul>
          {days.map((one) => (
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
