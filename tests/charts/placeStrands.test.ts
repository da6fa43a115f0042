import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeCable } from '../../src/charts/placeCable.ts';
import {
  linesOf,
  placeStrand,
  STAGE_WIDTHS,
  type StrandFate,
  type StrandStation,
} from '../../src/charts/placeStrands.ts';
import { reportFigures } from '../../src/story/relations.ts';
import { STRANDS } from '../../src/story/schema/figure.ts';
import { chooseJourney } from '../../src/views/chooseJourney.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';

const STAGES = ['claimant', 'agencies', 'outlet', 'report'] as const;
const FATES = ['first', 'kept', 'changed', 'lost', 'added', 'absent'] as const satisfies readonly StrandFate[];

/** Any way: stages in order, any number of texts in each, anything said of any strand. */
const anyWay: fc.Arbitrary<StrandStation[]> = fc
  .array(
    fc.record({
      stage: fc.constantFrom(...STAGES),
      travelled: fc.boolean(),
      isSeen: fc.boolean(),
      fates: fc
        .uniqueArray(fc.tuple(fc.constantFrom(...STRANDS), fc.constantFrom(...FATES)), {
          selector: ([strand]) => strand,
        })
        .map((pairs) => new Map(pairs)),
    }),
    { maxLength: 9 },
  )
  .map((stations) =>
    stations
      .toSorted((one, other) => STAGES.indexOf(one.stage) - STAGES.indexOf(other.stage))
      .map((station, index) => ({ ...station, id: `s${index}` })),
  );

test('a strand runs on only where it was kept, added or first stated', () => {
  const runsOn = FATES.filter((fate) => linesOf(fate)[1] === 'solid');
  expect(runsOn).toEqual(['first', 'kept', 'added']);
  expect(linesOf(undefined)).toEqual(['dotted', 'dotted']);
  expect(FATES.filter((fate) => linesOf(fate).includes('dotted'))).toEqual([]);
});

test('no strand is drawn as kept where the record does not say so, and every fate is drawn exactly once', () => {
  fc.assert(
    fc.property(anyWay, (stations) => {
      for (const strand of STRANDS) {
        const pieces = placeStrand(strand, stations);
        expect(pieces.map(({ station, fate }) => [station, fate])).toEqual(
          stations.map(({ id, fates }) => [id, fates.get(strand)]),
        );
        for (const { fate, before, after } of pieces) {
          expect(before === 'solid' && after === 'solid').toBe(fate === 'kept');
          if (fate === undefined) expect([before, after]).toEqual(['dotted', 'dotted']);
        }
      }
    }),
  );
});

test('texts stand in their stage’s column, in order, and touch only the stage before and after, never one another', () => {
  fc.assert(
    fc.property(anyWay, fc.constantFrom(...STRANDS), (stations, strand) => {
      const pieces = placeStrand(strand, stations);
      const stageOf = (id: string) => stations.find((station) => station.id === id)?.stage;
      for (const [index, { station, start, at, end }] of pieces.entries()) {
        expect(0 <= start && start < at && at < end && end <= 100 + 1e-9).toBe(true);
        const before = pieces[index - 1];
        if (!before) continue;
        const isBeside = stageOf(before.station) === stageOf(station);
        expect(isBeside ? start > before.end : start >= before.end - 1e-9).toBe(true);
      }
    }),
  );
});

test('one stage is equally wide for every figure', () => {
  const station = (stage: StrandStation['stage'], id: string): StrandStation => ({
    id,
    stage,
    travelled: true,
    isSeen: true,
    fates: new Map(),
  });
  const short = placeStrand('number', [station('claimant', 'a'), station('report', 'z')]);
  const long = placeStrand('number', [
    ...['a', 'b', 'c'].map((id) => station('claimant', id)),
    station('agencies', 'd'),
    station('report', 'z'),
  ]);
  expect(short.at(-1)).toEqual(long.at(-1));
  expect(short[0]?.end).toBeCloseTo(long[3]?.start ?? 0);
});

test('the style sheet gives the stages’ names the widths of their columns', () => {
  const widths = Object.values(STAGE_WIDTHS).map((width) => `${width}fr`);
  const style = readFileSync('src/site/styles/journeys.css', 'utf8');
  expect(/\.stages \{[^}]*grid-template-columns: ([^;]*);/.exec(style)?.[1]).toBe(widths.join(' '));
});

test('ends where the number went no further, and marks a number that was not seen on its own strand alone', () => {
  fc.assert(
    fc.property(anyWay, (stations) => {
      for (const strand of STRANDS) {
        const pieces = placeStrand(strand, stations);
        expect(pieces.map(({ isEnd }) => isEnd)).toEqual(stations.map(({ travelled }) => !travelled));
        expect(pieces.map(({ isUnseen }) => isUnseen)).toEqual(
          stations.map(({ isSeen }) => strand === 'number' && !isSeen),
        );
      }
    }),
  );
});

test('down the page every strand keeps its place, and each row changes the one strand it speaks of', () => {
  fc.assert(
    fc.property(anyWay, (stations) => {
      const cable = placeCable(STRANDS, stations);
      expect(cable.map(({ id }) => id)).toEqual(stations.map(({ id }) => id));
      for (const [index, { rows, beyond }] of cable.entries()) {
        const { fates } = stations[index] ?? { fates: new Map() };
        expect(new Map(rows.map(({ strand, fate }) => [strand, fate]))).toEqual(fates);
        expect(rows.length).toBe(fates.size);
        const place = new Map(beyond.map(({ strand, at }) => [strand, at]));
        expect(new Set(place.values()).size).toBe(STRANDS.length);
        for (const [at, row] of rows.entries()) {
          expect(row.at).toBe(place.get(row.strand));
          expect(row.passing.length).toBe(STRANDS.length - 1);
          for (const lane of row.passing) {
            expect(lane.at).toBe(place.get(lane.strand));
            // What runs past is as the last row of this station left it, or as it came here; nothing is taken over.
            const own = rows.findIndex(({ strand }) => strand === lane.strand);
            const [before, after] = linesOf(fates.get(lane.strand));
            expect(lane.line).toBe(own !== -1 && own < at ? after : before);
          }
        }
        for (const { strand, line } of beyond) expect(line).toBe(linesOf(fates.get(strand))[1]);
      }
    }),
  );
});

describe.each(STORY_FOLDERS)('in %s', async (folder) => {
  const story = await storyIn(folder);
  const ways = reportFigures(story).map((figure) => ({ figure, stations: chooseJourney(story, figure) }));

  test('every change of the record is drawn once, as the record has it', () => {
    for (const { figure, stations } of ways) {
      const drawn = STRANDS.flatMap((strand) =>
        placeStrand(strand, stations).flatMap(({ station, fate }) =>
          fate === undefined || fate === 'first' ? [] : [`${station} ${strand} ${fate === 'absent' ? 'kept' : fate}`],
        ),
      );
      const recorded = (figure.chain ?? []).flatMap((step, index) =>
        step.changes.map(({ strand, fate }) => `${step.figure ?? `${step.stage}_${index}`} ${strand} ${fate}`),
      );
      expect(drawn.toSorted()).toEqual(recorded.toSorted());
    }
  });

  test('a hedge or speaker is drawn as running on only where the number has one', () => {
    for (const { stations } of ways)
      for (const { fates, step } of stations) {
        const figure = step.figure === undefined ? undefined : story.figures.get(step.figure);
        if (!figure) continue;
        const isNamed = figure.attribution.assertedBy !== 'nobody-named';
        const isHedged = !['exact', 'unqualified'].includes(figure.reported.hedge);
        if (['kept', 'first'].includes(fates.get('speaker') ?? '')) expect(isNamed, figure.id).toBe(true);
        if (['kept', 'first', 'added'].includes(fates.get('hedge') ?? '')) expect(isHedged, figure.id).toBe(true);
      }
  });
});
