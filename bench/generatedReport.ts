import { type Figure, MEASURES } from '../src/story/schema/figure.ts';
import { quoteOf, sayAs } from './sayAs.ts';

const HEDGES = ['exact', 'unqualified', 'at-least', 'more-than', 'about', 'nearly', 'up-to', 'between'] as const;

/** The one body whose numbers the story's own report prints; nobody else's counts are held against them. */
export const INQUEST = 'inquest';

/** What the report prints: one figure for each measure, each with a hedge of its own, and where each came from. */
export function generatedReport(report: string, day: string, earlier: string, earlierDay: string): Figure[] {
  return MEASURES.flatMap((measure, index) => {
    const hedge = HEDGES[index] ?? 'exact';
    const reported = sayAs(hedge, 100 * (index + 2) + index);
    const place = index % 2 === 0 ? 'upper-marl' : 'lower-marl';
    const quote = quoteOf(reported, measure);
    const shared: Pick<Figure, 'measure' | 'population' | 'place' | 'reported' | 'counts' | 'obsStatus'> = {
      measure,
      population: { group: 'people', status: 'unspecified' },
      place,
      reported,
      counts: { en: `people ${measure.replaceAll('-', ' ')}, as the inquest has them` },
      obsStatus: 'V',
    };
    const caveats = { caveats: [], sharedCaveats: ['late-entries'] };
    const told: Figure = {
      ...shared,
      ...caveats,
      id: `told-${measure}`,
      name: { en: `${measure.replaceAll('-', ' ')}, as the inquest told` },
      period: { basis: 'stated', edtf: `2010-01-01/${earlierDay}` },
      asOf: { basis: 'stated', edtf: earlierDay },
      attribution: { assertedBy: INQUEST, relayedBy: [], readIn: earlier },
      quote,
      relations: [],
    };
    const printed: Figure = {
      ...shared,
      ...caveats,
      id: `printed-${measure}`,
      name: { en: `${measure.replaceAll('-', ' ')}, as the report printed` },
      group: place,
      period: { basis: 'stated', edtf: `2010-01-01/${day}` },
      asOf: { basis: 'stated', edtf: day },
      attribution: { assertedBy: INQUEST, relayedBy: ['marl-wire'], readIn: report },
      quote: { ...quote, start: 100 * index, end: 100 * index + quote.exact.length },
      relations: [],
      chain: [
        { stage: 'claimant', figure: `told-${measure}`, changes: [] },
        { stage: 'agencies', note: { en: 'The agency’s own text was not kept.' }, changes: [] },
        {
          stage: 'report',
          figure: `printed-${measure}`,
          changes: [{ strand: 'hedge', fate: 'kept', text: { en: 'The hedge came through unchanged.' } }],
        },
      ],
    };
    return [told, printed];
  });
}
