import type { About } from './schema/about.ts';
import type { Claim, SharedCaveat } from './schema/claim.ts';
import { type Caveat, type Figure, NOBODY_NAMED } from './schema/figure.ts';
import type { LoggedChange, Publication } from './schema/loggedChange.ts';
import type { Organisation, Place, Source } from './schema/source.ts';

/** A story that passed every rule: all its files read as one, each list by id, in the files' order. */
export type Story = {
  readonly about: About;
  readonly places: ReadonlyMap<string, Place>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly sharedCaveats: ReadonlyMap<string, SharedCaveat>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** What was changed after it had been published, first to last. */
  readonly changes: readonly LoggedChange[];
  /** The records as they were published, first to last, each with its bytes as text. */
  readonly publications: readonly (Publication & { readonly content: string })[];
  /** Of a story as known on a day: the day, and the whole story. */
  readonly known?: { readonly day: string; readonly of: Story };
};

/** Whoever stands behind a number: a body, or nobody the text names. */
export type Asserter = Organisation | typeof NOBODY_NAMED;

/** A figure with everything that must stand beside it, so that it cannot be printed without. */
export type CitedFigure = {
  readonly figure: Figure;
  /** Everyone who states the number, the first named first; empty where the text names nobody. */
  readonly claimants: readonly Organisation[];
  readonly relayedBy: readonly Organisation[];
  readonly source: Source;
  /** Further sources seen with the same number; empty for a number seen in one source only. */
  readonly alsoReadIn: readonly Source[];
  /** Why the number is taken for a slip, where it is; the figure’s own caveats; and then those it shares with others. */
  readonly caveats: readonly CitedCaveat[];
  readonly carrying: Organisation | undefined;
  readonly caveatSources: ReadonlyMap<string, Source>;
  /** The statements that caveats point to. */
  readonly claims: ReadonlyMap<string, CitedClaim>;
  /** What was changed in it after it had been published. */
  readonly changes: readonly LoggedChange[];
};

/** A caveat of a figure, or the reason why its number is taken for a misprint or misreport. */
export type CitedCaveat = Caveat & { readonly isSlip?: true };

/** A statement with whoever made it and where it was read. */
export type CitedClaim = {
  readonly claim: Claim;
  readonly assertedBy: Asserter;
  readonly source: Source;
  readonly carrying: Organisation | undefined;
  readonly alsoReadIn: readonly Source[];
};

/** The entry with this id. Throws for an unknown id, which `checkStory` has refused before. */
export function find<Entry>(entries: ReadonlyMap<string, Entry>, id: string): Entry {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`“${id}” is not declared in this story`);
  return entry;
}

/** Whoever asserts, as a body or as “nobody named”. */
export function findAsserter(story: Story, id: string): Asserter {
  return id === NOBODY_NAMED ? NOBODY_NAMED : find(story.organisations, id);
}

const SLIP = { about: 'verification', by: 'editor', isSlip: true } as const;

/** The caveats that go with a number wherever it goes: the first, and before it why the number is taken for a slip. */
export function leadingCaveats({ caveats }: CitedFigure): readonly CitedCaveat[] {
  const first = caveats.findIndex(({ isSlip }) => !isSlip);
  return first < 0 ? caveats : caveats.slice(0, first + 1);
}

/** The figure together with its source, those who say so, and the sources its caveats point to. */
export function cite(story: Story, id: string): CitedFigure {
  const figure = find(story.figures, id);
  const { assertedBy, alsoAssertedBy = [], relayedBy, readIn, alsoReadIn = [] } = figure.attribution;
  const source = find(story.sources, readIn);
  const caveats: CitedCaveat[] = [
    ...(figure.misreport ? [{ ...SLIP, text: figure.misreport }] : []),
    ...figure.caveats,
    ...(figure.sharedCaveats ?? []).map((caveat) => find(story.sharedCaveats, caveat)),
  ];
  return {
    figure,
    claimants: [assertedBy, ...alsoAssertedBy].flatMap((id) =>
      id === NOBODY_NAMED ? [] : [find(story.organisations, id)],
    ),
    relayedBy: relayedBy.map((body) => find(story.organisations, body)),
    source,
    alsoReadIn: alsoReadIn.map((other) => find(story.sources, other)),
    caveats,
    carrying: carriedBy(story, source),
    caveatSources: new Map(
      caveats.flatMap(({ sources = [] }) => sources.map((other) => [other, find(story.sources, other)] as const)),
    ),
    claims: new Map(
      caveats.flatMap(({ claims = [] }) => claims.map((claim) => [claim, citeClaim(story, claim)] as const)),
    ),
    changes: story.changes.filter((change) => change.figure === id),
  };
}

/** The statement together with whoever made it and its sources. */
export function citeClaim(story: Story, id: string): CitedClaim {
  const claim = find(story.claims, id);
  const source = find(story.sources, claim.readIn);
  return {
    claim,
    assertedBy: findAsserter(story, claim.assertedBy),
    source,
    carrying: carriedBy(story, source),
    alsoReadIn: (claim.alsoReadIn ?? []).map((other) => find(story.sources, other)),
  };
}

function carriedBy(story: Story, { carrying }: Source): Organisation | undefined {
  return carrying === undefined ? undefined : find(story.organisations, carrying);
}
