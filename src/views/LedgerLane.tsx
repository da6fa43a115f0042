import { Axis } from '../charts/Axis.tsx';
import { Bar } from '../charts/Bar.tsx';
import { placeField } from '../charts/placeField.ts';
import type { PeopleScale } from '../charts/placeScale.ts';
import { outcomeOf } from '../figure/outcome.ts';
import type { Language } from '../story/schema/text.ts';
import { axisLabels } from './axisLabels.ts';
import { grainsOf, type LedgerEntry } from './chooseLedger.ts';

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
      <div className="drawn">
        {grainsOf(scale).map(({ room, grain }) => (
          <Bar
            key={room}
            room={room}
            grain={grain}
            field={placeField(figure.reported, grain)}
            whole={entry.whole && placeField(entry.whole.reported, grain)}
            outcome={outcomeOf(figure.measure)}
            ticks={scale.ticks.map(scale.percent)}
          />
        ))}
        {hasAxis && <Axis labels={axisLabels(scale, language)} />}
      </div>
    </div>
  );
}
