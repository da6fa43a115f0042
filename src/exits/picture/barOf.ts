import { placeField } from '../../charts/placeField.ts';
import { placeGrain } from '../../charts/placeGrain.ts';
import type { PeopleScale } from '../../charts/placeScale.ts';
import { outcomeOf } from '../../figure/outcome.ts';
import type { Language } from '../../story/schema/text.ts';
import { axisLabels } from '../../views/axisLabels.ts';
import { type LedgerEntry, unitOf } from '../../views/chooseLedger.ts';
import { catalogueOf } from '../../words/catalogue.ts';
import { fill } from '../../words/template.ts';
import type { BarDrawing, Label, Words } from './picture.ts';
import { say } from './say.ts';

/** A figure’s bar on its scale, inside the outline of its whole where it is a part. */
export function barOf({ cited, whole }: LedgerEntry, scale: PeopleScale, language: Language): BarDrawing {
  const { id, reported, measure } = cited.figure;
  const grain = placeGrain(scale.end, 'wide');
  return {
    kind: 'bar',
    figure: id,
    grain,
    field: placeField(reported, grain),
    whole: whole && placeField(whole.reported, grain),
    outcome: outcomeOf(measure),
    labels: labelsOf(scale, language),
  };
}

/** A people scale’s labels, each at its tick. */
export function labelsOf(scale: PeopleScale, language: Language): Label[] {
  const words = axisLabels(scale, language);
  return scale.ticks.map((tick, at) => ({ at: scale.percent(tick), words: words[at] ?? '' }));
}

/** What the end of a bar means, where such an end first occurs. */
export function lessonsOf({ lessons, cited }: LedgerEntry, scale: PeopleScale, language: Language): Words[] {
  const { ends, squares, picture } = catalogueOf(language);
  return lessons.map((lesson) => {
    const taught = lesson === 'square' ? { name: squares.name, meaning: squares.meaning[unitOf(scale)] } : ends[lesson];
    return say('note', fill(picture.lesson, taught), cited.figure.id);
  });
}
