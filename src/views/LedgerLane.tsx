import { Axis } from '../charts/Axis.tsx';
import { Bar } from '../charts/Bar.tsx';
import { placeBar } from '../charts/placeBar.ts';
import type { PeopleScale } from '../charts/placeScale.ts';
import { outcomeOf } from '../figure/outcome.ts';
import type { Language } from '../story/schema/text.ts';
import { catalogueOf } from '../words/catalogue.ts';
import { sayNumber } from '../words/sayNumber.ts';
import { fill } from '../words/template.ts';
import type { LedgerEntry } from './chooseLedger.ts';

type Props = {
  readonly entry: LedgerEntry;
  readonly scale: PeopleScale;
  readonly hasAxis: boolean;
  readonly language: Language;
};

/** The bar of one row, inside the outline of its whole where it is a part, and the scale under a group's last row. */
export function LedgerLane({ entry, scale, hasAxis, language }: Props) {
  const { figure } = entry.cited;
  return (
    <div className="lane">
      <Bar
        bar={placeBar(figure.reported, scale)}
        whole={entry.whole && placeBar(entry.whole.reported, scale)}
        outcome={outcomeOf(figure.measure)}
        ticks={scale.ticks.map(scale.percent)}
      />
      {hasAxis && <Axis labels={axisLabels(scale, language)} />}
    </div>
  );
}

/** The ticks in words; the last one says what is counted. */
function axisLabels({ ticks }: PeopleScale, language: Language): string[] {
  const labels = ticks.map((tick) => sayNumber(tick, language));
  const last = labels.length - 1;
  return labels.map((label, index) =>
    index === last ? fill(catalogueOf(language).axis.unit, { number: label }) : label,
  );
}
