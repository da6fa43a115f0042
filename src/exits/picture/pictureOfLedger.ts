import type { PeopleScale } from '../../charts/placeScale.ts';
import type { Language } from '../../story/schema/text.ts';
import { chooseAlone, chooseLedger, type LedgerEntry } from '../../views/chooseLedger.ts';
import { catalogueOf } from '../../words/catalogue.ts';
import { inLanguage, sayProse } from '../../words/prose.ts';
import { fill } from '../../words/template.ts';
import { barOf, lessonsOf } from './barOf.ts';
import { figureParts } from './figureParts.ts';
import { footOf } from './footOf.ts';
import type { Framing } from './framing.ts';
import { inTongue } from './inTongue.ts';
import type { Block, Picture } from './picture.ts';
import { say } from './say.ts';
import { standingOf } from './standingOf.ts';

/** Pixels across: margins, and the widest lane of bars between them. As high as its words need. */
export const WIDTH = 896;

/** The ledger, or one group of it: every figure with its words and its bar, on one scale. */
export function pictureOfLedger(framing: Framing, only?: string): Picture {
  const { story, language } = framing.edition;
  const { groups, scale } = chooseLedger(story, only);
  const blocks = groups.flatMap(({ group, entries }): Block[] => [
    {
      kind: 'plain',
      parts: [say('heading', sayProse(group.title, language)), say('kind', sayProse(group.kind, language))],
    },
    ...entries.map((entry) => entryOf(entry, scale, language)),
  ]);
  const [first] = groups;
  const title = sayProse(story.about.title, language);
  return {
    ...inTongue(language),
    name:
      only === undefined || !first
        ? title
        : fill(catalogueOf(language).titles.part, { part: inLanguage(first.group.name, language), title }),
    width: WIDTH,
    blocks: [
      { kind: 'head', parts: [...standingOf(framing.edition), say('title', title)] },
      ...blocks,
      footOf(
        groups.flatMap(({ entries }) => entries.map(({ cited }) => cited)),
        framing,
      ),
    ],
  };
}

/** One figure with its words and its bar. */
export function pictureOfFigure(framing: Framing, figure: string): Picture {
  const { story, language } = framing.edition;
  const { entry, scale } = chooseAlone(story, figure);
  const name = inLanguage(entry.cited.figure.name, language);
  return {
    ...inTongue(language),
    name,
    width: WIDTH,
    blocks: [
      { kind: 'head', parts: [...standingOf(framing.edition), say('heading', name)] },
      entryOf(entry, scale, language),
      footOf([entry.cited], framing),
    ],
  };
}

function entryOf(entry: LedgerEntry, scale: PeopleScale, language: Language): Block {
  const { cited, whole, apartFrom } = entry;
  const { relation } = catalogueOf(language);
  const kickers = [
    ...(apartFrom ? [fill(relation.apart, { figure: inLanguage(apartFrom.name, language) })] : []),
    ...(whole ? [fill(relation.partOfNamed, { figure: inLanguage(whole.name, language) })] : []),
  ];
  return {
    kind: 'entry',
    parts: [
      ...figureParts(cited, language, { kickers, size: whole ? 'part-number' : 'number' }),
      barOf(entry, scale, language),
      ...lessonsOf(entry, scale, language),
    ],
  };
}
