import { phraseOfDay, phraseOfWhen } from '../../figure/phrase.ts';
import { wordsOf } from '../../figure/wordsOf.ts';
import { isOfReport } from '../../story/relations.ts';
import type { Language } from '../../story/schema/text.ts';
import { cite } from '../../story/story.ts';
import { type Column, chooseWhoSays, type Said } from '../../views/chooseWhoSays.ts';
import { UNALIKE } from '../../views/unalike.ts';
import { catalogueOf } from '../../words/catalogue.ts';
import { inLanguage, sayProse } from '../../words/prose.ts';
import { fill } from '../../words/template.ts';
import { figureParts } from './figureParts.ts';
import { footOf } from './footOf.ts';
import type { Framing } from './framing.ts';
import { inTongue } from './inTongue.ts';
import type { Block, Picture, Silent } from './picture.ts';
import { WIDTH } from './pictureOfLedger.ts';
import { say } from './say.ts';
import { sayRelation } from './sayRelation.ts';
import { saySpeakers } from './saySpeakers.ts';
import { standingOf } from './standingOf.ts';

/**
 * Who states which number for one thing counted, who none, where they differ; as known on a day. Throws for a story
 * that is not told as of a day, or where nobody had stated any number by then.
 */
export function pictureOfWhoSays(framing: Framing, panel: string): Picture {
  const { story, language } = framing.edition;
  const { whoSays: words, embedding } = catalogueOf(language);
  const column = chooseWhoSays(story, language).columns.find((one) => one.panel.id === panel);
  if (!column || !story.known) throw new Error(`Nobody is known to have stated a number for “${panel}”`);
  const name = inLanguage(column.panel.name, language);
  const silent = silentOf(column, language);
  return {
    ...inTongue(language),
    name: fill(embedding.views['embed-who-says'], { name }),
    width: WIDTH,
    blocks: [
      {
        kind: 'head',
        parts: [
          ...standingOf(framing.edition),
          say('title', name),
          say('kind', fill(words.asOf, { day: wordsOf([phraseOfDay(story.known.day, language)]) })),
        ],
      },
      ...column.said.map((said) => blockOf(said, framing)),
      ...(silent ? [{ kind: 'plain' as const, parts: [silent] }] : []),
      {
        kind: 'plain',
        parts: [
          ...(silent ? [say('note', fill(words.silence, { empty: '' }).trim())] : []),
          say('note', words.difference),
          say('note', words.order),
        ],
      },
      footOf(
        column.said.map(({ report }) => cite(story, report.id)),
        framing,
      ),
    ],
  };
}

/** Who states no number; nothing where everybody does. */
function silentOf({ silent }: Column, language: Language): Silent | undefined {
  if (silent.length === 0) return undefined;
  const { whoSays, notStated } = catalogueOf(language);
  const { empty } = notStated;
  return {
    kind: 'silent',
    empty,
    who: silent.map((speaker) => saySpeakers([speaker], language)),
    told: fill(whoSays.silent, { empty, who: saySpeakers(silent, language) }),
  };
}

/** A number in words under whoever states it, from which others it differs, and with which it may not be held. */
function blockOf({ report, speakers, differs }: Said, { edition: { story, language } }: Framing): Block {
  const { history, whoSays: words, picture } = catalogueOf(language);
  const label = saySpeakers(speakers, language);
  const day = wordsOf(phraseOfWhen(report.asOf, language));
  const relations = report.relations.filter(({ kind }) => UNALIKE.some((one) => one === kind));
  const further = [
    ...(isOfReport(story, report) ? [history.ofReport] : []),
    ...differs.map(({ from, because }) => {
      const who = saySpeakers(from.speakers, language);
      const other = wordsOf(phraseOfWhen(from.report.asOf, language));
      const differsFrom = fill(words.differsFrom, { who, day: other });
      return `${differsFrom} ${because ? sayProse(because, language) : words.cannotBoth}`;
    }),
    ...relations.map((relation) => sayRelation(story, relation, language)),
  ];
  return {
    kind: 'entry',
    parts: [
      ...figureParts(cite(story, report.id), language, {
        kickers: [fill(picture.marked, { label, day })],
        size: 'part-number',
        isBrief: true,
      }),
      ...further.map((one) => say('further', one, report.id)),
    ],
  };
}
