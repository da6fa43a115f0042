import { PEOPLE, type PeopleUnit, PITCH, placePeople } from '../../charts/placePeople.ts';
import { outcomeOf } from '../../figure/outcome.ts';
import type { Language } from '../../story/schema/text.ts';
import { mostStated } from '../../story/stated.ts';
import { type Crowd, chooseCounting } from '../../views/chooseCounting.ts';
import { sayCrowd } from '../../views/sayCrowd.ts';
import { catalogueOf } from '../../words/catalogue.ts';
import { inLanguage, sayProse } from '../../words/prose.ts';
import { fill } from '../../words/template.ts';
import { figureParts } from './figureParts.ts';
import { footOf } from './footOf.ts';
import type { Framing } from './framing.ts';
import { inTongue } from './inTongue.ts';
import type { Block, Picture } from './picture.ts';
import { WIDTH } from './pictureOfLedger.ts';
import { say } from './say.ts';
import { standingOf } from './standingOf.ts';

/** Blocks side by side, and up to how many people: beyond, marks of one would make a picture taller than programs open. */
const UNITS: readonly { readonly unit: PeopleUnit; readonly across: number; readonly upTo: number }[] = [
  { unit: 'one', across: 10, upTo: 40_000 },
  { unit: 'ten', across: 6, upTo: 400_000 },
  { unit: 'hundred', across: 3, upTo: Number.POSITIVE_INFINITY },
];

/** The report’s figures, or those of one group, as marks; one mark is one person unless there are too many to draw. */
export function pictureOfCounting(framing: Framing, only?: string): Picture {
  const { story, language } = framing.edition;
  const { counting, titles } = catalogueOf(language);
  const groups = chooseCounting(story).groups.filter(({ group }) => only === undefined || group.id === only);
  const crowds = groups.flatMap((group) => group.crowds);
  const most = Math.max(0, ...crowds.map(({ cited }) => mostStated(cited.figure.reported)));
  const { unit, across } = UNITS.find(({ upTo }) => most <= upTo) as (typeof UNITS)[number];
  const [first] = groups;
  return {
    ...inTongue(language),
    name: fill(titles.part, {
      part: counting.pictured,
      title:
        only === undefined || !first ? sayProse(story.about.title, language) : inLanguage(first.group.name, language),
    }),
    width: WIDTH,
    blocks: [
      {
        kind: 'head',
        parts: [...standingOf(framing.edition), say('title', counting.pictured), say('kind', counting.intro[unit])],
      },
      ...groups.flatMap(({ group, crowds: own }): Block[] => [
        { kind: 'plain', parts: [say('heading', sayProse(group.title, language))] },
        ...own.flatMap((crowd) => blocksOf(crowd, unit, across, language)),
      ]),
      footOf(
        crowds.flatMap(({ cited, parts }) => [cited, ...parts]),
        framing,
      ),
    ],
  };
}

/** A crowd: its figure, its parts in words, as many marks as people were reported, and what contours and ends mean. */
function blocksOf(crowd: Crowd, unit: PeopleUnit, across: number, language: Language): Block[] {
  const { cited, parts, apartFrom } = crowd;
  const { relation, counting } = catalogueOf(language);
  const { id, name, reported, measure } = cited.figure;
  const people = mostStated(reported);
  const inside = fill(relation.partOfNamed, { figure: inLanguage(name, language) });
  const notes = [
    counting.each[unit],
    ...(people % PEOPLE[unit] > 0 ? [counting.partlyFilled] : []),
    ...sayCrowd(crowd, language),
  ];
  const whole: Block = {
    kind: 'entry',
    parts: [
      ...figureParts(cited, language, {
        kickers: apartFrom ? [fill(relation.apart, { figure: inLanguage(apartFrom.name, language) })] : [],
        isBrief: true,
      }),
      {
        kind: 'people',
        figure: id,
        people: placePeople(
          reported,
          parts.map(({ figure }) => figure.reported),
          unit,
          across,
        ),
        outcome: outcomeOf(measure),
        pitch: PITCH[unit],
      },
      ...notes.map((note) => say('note', note, id)),
    ],
  };
  return [
    whole,
    ...parts.map(
      (part): Block => ({
        kind: 'entry',
        parts: figureParts(part, language, { kickers: [inside], size: 'part-number', isBrief: true }),
      }),
    ),
  ];
}
