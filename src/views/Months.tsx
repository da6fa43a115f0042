import { Day } from '../figure/Day.tsx';
import { monthsOf } from '../story/months.ts';
import type { Panel } from '../story/schema/about.ts';
import type { Figure } from '../story/schema/figure.ts';
import { catalogueOf } from '../words/catalogue.ts';
import type { Edition } from './edition.ts';
import { SectionHead } from './SectionHead.tsx';

type Props = { readonly edition: Edition; readonly panel: Panel; readonly reports: readonly Figure[] };

/** Where a panel has too many reports for one page: the months on whose pages they stand. */
export function Months({ edition, panel, reports }: Props) {
  const { language } = edition;
  const { months, monthsIntro, undated } = catalogueOf(language).history;
  return (
    <section className="months" aria-labelledby="page_months">
      <SectionHead id="page_months" title={months} intro={monthsIntro} />
      <ul>
        {monthsOf(reports).map(({ month }) => (
          <li key={month}>
            <a href={edition.addressOfMonth(panel.id, month)}>
              {month === undefined ? undated : <Day edtf={month} language={language} />}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
