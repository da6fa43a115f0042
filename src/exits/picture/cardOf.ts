import { cite } from '../../story/story.ts';
import { inLanguage } from '../../words/prose.ts';
import { figureParts } from './figureParts.ts';
import { whereOf } from './footOf.ts';
import type { Framing } from './framing.ts';
import { inTongue } from './inTongue.ts';
import type { Picture } from './picture.ts';
import { say } from './say.ts';
import { standingOf } from './standingOf.ts';

/** Pixels of a social card, as the sites that show them ask. */
export const CARD = { width: 1200, height: 630 } as const;

/** A figure on a card: hedge and number, what is counted, the first caveat, who says so, as of which day, read where. */
export function cardOfFigure(framing: Framing, figure: string): Picture {
  const { story, language } = framing.edition;
  const cited = cite(story, figure);
  return {
    ...inTongue(language),
    name: inLanguage(cited.figure.name, language),
    ...CARD,
    blocks: [
      {
        kind: 'head',
        parts: [...standingOf(framing.edition), ...figureParts(cited, language, { isBrief: true })],
      },
      { kind: 'foot', parts: whereOf(framing) },
    ],
  };
}

/** A page on a card: what it is, in words without any number. */
export function cardOfPage(framing: Framing, title: string, lead: string): Picture {
  return {
    ...inTongue(framing.edition.language),
    name: title,
    ...CARD,
    blocks: [
      { kind: 'head', parts: [...standingOf(framing.edition), say('title', title), say('lead', lead)] },
      { kind: 'foot', parts: whereOf(framing) },
    ],
  };
}
