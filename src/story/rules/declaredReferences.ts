import { declaredIn, ID_KINDS, type IdKind, idsOf } from '../declaredIds.ts';
import type { Draft, Placed, Rule } from '../draft.ts';
import type { Path } from '../reading/jsonFile.ts';
import { nearestWord } from '../reading/nearestWord.ts';
import { type Caveat, NOBODY_NAMED, type Relation } from '../schema/figure.ts';

type Reference = {
  readonly at: Placed;
  readonly path: Path;
  readonly id: string;
  readonly kind: IdKind;
};

const KIND_WORDS: Record<IdKind, string> = {
  places: 'place',
  organisations: 'organisation',
  sources: 'source',
  figures: 'figure',
  sharedCaveats: 'shared caveat',
  claims: 'claim',
  groups: 'group',
};

/** Every id that is referred to is declared somewhere in the story’s files, as the kind of thing that is meant. */
export const declaredReferences: Rule = (draft, report) => {
  // An unreadable file may declare anything.
  if (!draft.isComplete) return;
  const ids = Object.fromEntries(ID_KINDS.map((kind) => [kind, idsOf(draft, kind)])) as Record<IdKind, Set<string>>;
  // Without readable groups nothing can be said about them.
  const isKnowable = (kind: IdKind) =>
    kind !== 'groups' || draft.about !== undefined || declaredIn(draft, 'groups').length > 0;
  for (const { at, path, id, kind } of referencesIn(draft)) {
    if (ids[kind].has(id) || !isKnowable(kind)) continue;
    const other = ID_KINDS.find((kind) => ids[kind].has(id));
    const near = nearestWord(id, ids[kind]);
    const wrong =
      other === undefined
        ? `there is no ${KIND_WORDS[kind]} “${id}”`
        : `“${id}” is a ${KIND_WORDS[other]}, not a ${KIND_WORDS[kind]}`;
    const right =
      near === undefined
        ? `Declare it among the ${kind}, or name one that is`
        : `Did you mean “${near}”? Otherwise declare it among the ${kind}`;
    report(at, path, wrong, right);
  }
};

function referencesIn(draft: Draft): Reference[] {
  return [
    ...inAbout(draft),
    ...inSources(draft),
    ...inFigures(draft),
    ...inSharedCaveats(draft),
    ...inClaims(draft),
    ...inLog(draft),
  ];
}

function inAbout({ about: at }: Draft): Reference[] {
  if (at === undefined) return [];
  const { report, journeys, statements, notStated, sums = [] } = at.record;
  return [
    { at, path: ['report'], id: report, kind: 'sources' },
    ...(journeys
      ? [{ at, path: ['journeys', 'changedMost'], id: journeys.changedMost, kind: 'figures' } as const]
      : []),
    ...statements.flatMap(({ about, assertedBy }, index): Reference[] => [
      ...about.map(
        (id, position): Reference => ({ at, path: ['statements', index, 'about', position], id, kind: 'figures' }),
      ),
      ...speaker(at, ['statements', index, 'assertedBy'], assertedBy),
    ]),
    ...notStated.places.map(
      (id, index): Reference => ({ at, path: ['notStated', 'places', index], id, kind: 'places' }),
    ),
    ...notStated.rows.flatMap(({ answers }, index) =>
      Object.entries(answers).flatMap(([place, answer]): Reference[] =>
        answer === 'not-stated'
          ? []
          : [
              {
                at,
                path: ['notStated', 'rows', index, 'answers', place, 'figure'],
                id: answer.figure,
                kind: 'figures',
              },
            ],
      ),
    ),
    ...sums.flatMap(({ beside, formula }, index): Reference[] => [
      { at, path: ['sums', index, 'beside'], id: beside, kind: 'figures' },
      ...Object.entries(formula).flatMap(([field, input]): Reference[] =>
        field === 'kind'
          ? []
          : Array.isArray(input)
            ? input.map(
                (id, position): Reference => ({
                  at,
                  path: ['sums', index, 'formula', field, position],
                  id,
                  kind: 'figures',
                }),
              )
            : [{ at, path: ['sums', index, 'formula', field], id: input, kind: 'figures' }],
      ),
    ]),
  ];
}

function inSources({ sources }: Draft): Reference[] {
  return sources.flatMap((at): Reference[] =>
    at.record.carrying === undefined ? [] : [{ at, path: ['carrying'], id: at.record.carrying, kind: 'organisations' }],
  );
}

function inFigures({ figures }: Draft): Reference[] {
  return figures.flatMap((at): Reference[] => {
    const { group, place, attribution, caveats, sharedCaveats = [], relations, chain = [] } = at.record;
    return [
      ...(group === undefined ? [] : [{ at, path: ['group'], id: group, kind: 'groups' } as const]),
      { at, path: ['place'], id: place, kind: 'places' },
      ...speaker(at, ['attribution', 'assertedBy'], attribution.assertedBy),
      ...attribution.relayedBy.map(
        (id, index): Reference => ({ at, path: ['attribution', 'relayedBy', index], id, kind: 'organisations' }),
      ),
      ...(attribution.alsoAssertedBy ?? []).map(
        (id, index): Reference => ({ at, path: ['attribution', 'alsoAssertedBy', index], id, kind: 'organisations' }),
      ),
      { at, path: ['attribution', 'readIn'], id: attribution.readIn, kind: 'sources' },
      ...(attribution.alsoReadIn ?? []).map(
        (id, index): Reference => ({ at, path: ['attribution', 'alsoReadIn', index], id, kind: 'sources' }),
      ),
      ...caveats.flatMap((caveat, index) => inCaveat(at, ['caveats', index], caveat)),
      ...sharedCaveats.map(
        (id, index): Reference => ({ at, path: ['sharedCaveats', index], id, kind: 'sharedCaveats' }),
      ),
      ...relations.flatMap((relation, index) => related(at, relation, index)),
      ...chain.flatMap(({ figure }, index): Reference[] =>
        figure === undefined ? [] : [{ at, path: ['chain', index, 'figure'], id: figure, kind: 'figures' }],
      ),
    ];
  });
}

function inSharedCaveats({ sharedCaveats }: Draft): Reference[] {
  return sharedCaveats.flatMap((at) => inCaveat(at, [], at.record));
}

function inCaveat(at: Placed, path: Path, { by, sources = [], claims = [] }: Caveat): Reference[] {
  return [
    ...(by === 'editor' ? [] : [{ at, path: [...path, 'by'], id: by, kind: 'organisations' } as const]),
    ...sources.map((id, index): Reference => ({ at, path: [...path, 'sources', index], id, kind: 'sources' })),
    ...claims.map((id, index): Reference => ({ at, path: [...path, 'claims', index], id, kind: 'claims' })),
  ];
}

function inClaims({ claims }: Draft): Reference[] {
  return claims.flatMap((at): Reference[] => {
    const { assertedBy, readIn, alsoReadIn = [] } = at.record;
    return [
      ...speaker(at, ['assertedBy'], assertedBy),
      { at, path: ['readIn'], id: readIn, kind: 'sources' },
      ...alsoReadIn.map((id, index): Reference => ({ at, path: ['alsoReadIn', index], id, kind: 'sources' })),
    ];
  });
}

function inLog({ changes }: Draft): Reference[] {
  return changes.flatMap((at): Reference[] => {
    const { figure, source } = at.record;
    return [
      ...(figure === undefined ? [] : [{ at, path: ['figure'], id: figure, kind: 'figures' } as const]),
      ...(source === undefined ? [] : [{ at, path: ['source'], id: source, kind: 'sources' } as const]),
    ];
  });
}

function related(at: Placed, relation: Relation, index: number): Reference[] {
  if (relation.kind === 'supersedes')
    return [
      { at, path: ['relations', index, 'to'], id: relation.to, kind: 'figures' },
      ...speaker(at, ['relations', index, 'reasonGivenBy'], relation.reasonGivenBy),
    ];
  if (relation.kind !== 'made-up-of')
    return [{ at, path: ['relations', index, 'to'], id: relation.to, kind: 'figures' }];
  return relation.parts.map((id, position) => ({
    at,
    path: ['relations', index, 'parts', position],
    id,
    kind: 'figures',
  }));
}

function speaker(at: Placed, path: Path, id: string): Reference[] {
  return id === NOBODY_NAMED ? [] : [{ at, path, id, kind: 'organisations' }];
}
