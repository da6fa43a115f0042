import type { JsonFile, Path } from './reading/jsonFile.ts';
import type { About } from './schema/about.ts';
import type { Claim, SharedCaveat } from './schema/claim.ts';
import type { Figure } from './schema/figure.ts';
import type { LoggedChange, Publication } from './schema/loggedChange.ts';
import type { Organisation, Place, Source } from './schema/source.ts';
import type { ListName, LogName } from './schema/storyFile.ts';
import type { Language } from './schema/text.ts';

/** A record together with where it is written, so that a fault in it can be pointed at. */
export type Placed<Entry = unknown> = { readonly record: Entry; readonly file: JsonFile; readonly path: Path };

/** A record that does not have the right shape. Its fault is reported already; its id still counts as declared. */
export type Broken = { readonly list: ListName | LogName | 'about'; readonly placed: Placed };

/** A story that is still being checked: what has the right shape, and what is known of the rest. */
export type Draft = {
  readonly files: readonly JsonFile[];
  readonly about: Placed<About> | undefined;
  readonly places: readonly Placed<Place>[];
  readonly organisations: readonly Placed<Organisation>[];
  readonly sources: readonly Placed<Source>[];
  readonly figures: readonly Placed<Figure>[];
  readonly sharedCaveats: readonly Placed<SharedCaveat>[];
  readonly claims: readonly Placed<Claim>[];
  readonly changes: readonly Placed<LoggedChange>[];
  readonly publications: readonly Placed<Publication>[];
  /** The published records that were found, by the names of their files without the ending. */
  readonly published: ReadonlyMap<string, Uint8Array>;
  readonly broken: readonly Broken[];
  /** The story’s languages, where they can be read. */
  readonly languages: readonly Language[] | undefined;
  /** False when a file or a whole list could not be read: then nothing can be said to be missing. */
  readonly isComplete: boolean;
  /** The day of checking, as YYYY-MM-DD; left out where the clock must not matter. */
  readonly today: string | undefined;
};

/** Reports a fault of a record at a place inside it; `key` points at a field’s name instead of what it holds. */
export type Report = (at: Placed, path: Path, wrong: string, right: string, part?: 'key') => void;

/** A rule of the story: looks at everything and reports what breaks it. Pure; it neither changes nor stops anything. */
export type Rule = (draft: Draft, report: Report) => void;
