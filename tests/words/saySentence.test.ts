import { describe, expect, test } from 'vitest';
import { NOBODY_NAMED } from '../../src/story/schema/figure.ts';
import { cite } from '../../src/story/story.ts';
import { catalogueOf } from '../../src/words/catalogue.ts';
import { sayReported } from '../../src/words/sayReported.ts';
import { saySentence } from '../../src/words/saySentence.ts';
import { claimantNames } from '../fixtures/claimantNames.ts';
import { inventedFigure, inventedStory } from '../fixtures/inventedStory.ts';
import { STORY_FOLDERS, storyIn } from '../fixtures/stories.ts';

test('who says so, or nobody, and the day as stated, worked out or unknown', () => {
  const days = [
    { basis: 'stated', edtf: '1987-05-03' },
    { basis: 'inferred', edtf: '1987-05~', from: { en: 'The notice hung there all month.' } },
    { basis: 'unknown' },
  ] as const;
  const sentences = ['parish', NOBODY_NAMED].flatMap((assertedBy) =>
    days.map((asOf) => {
      const reported = { hedge: 'at-least', value: 1017, word: 'at least' } as const;
      const attribution = { assertedBy, relayedBy: [], readIn: 'gazette' };
      const story = inventedStory([inventedFigure({ reported, asOf, attribution })]);
      return saySentence(cite(story, 'buried'), 'en');
    }),
  );
  expect(sentences.join('\n')).toMatchInlineSnapshot(`
    "At least 1,017 people missing under the slope, according to Parish of Tarn. As of 3 May 1987.
    At least 1,017 people missing under the slope, according to Parish of Tarn. As of about May 1987, worked out.
    At least 1,017 people missing under the slope, according to Parish of Tarn. No day is stated.
    At least 1,017 people missing under the slope; the text names no one who counted. As of 3 May 1987.
    At least 1,017 people missing under the slope; the text names no one who counted. As of about May 1987, worked out.
    At least 1,017 people missing under the slope; the text names no one who counted. No day is stated."
  `);
});

describe.each(STORY_FOLDERS)('every sentence of %s', async (folder) => {
  const story = await storyIn(folder);
  const cases = story.about.languages.flatMap((language) =>
    [...story.figures.keys()].map((id) => ({ language, cited: cite(story, id) })),
  );

  test('begins with the hedged number, and names everyone who says so where anybody is named', () => {
    const wrong = cases.filter(({ language, cited }) => {
      const sentence = saySentence(cited, language);
      const number = sayReported(cited.figure.reported, language);
      const names = claimantNames(story, cited.figure.id, language);
      return (
        !sentence.toLowerCase().startsWith(`${number.toLowerCase()} `) || names.some((who) => !sentence.includes(who))
      );
    });
    expect(cases.length).toBeGreaterThan(0);
    expect(wrong.map(({ cited }) => cited.figure.id)).toEqual([]);
  });

  test('puts a slip into nobody’s mouth', () => {
    const isSaid = cases.map(({ language, cited }) => {
      const { attributed, attributedSlip } = catalogueOf(language).sentence;
      const [spoken = '', ascribed = ''] = [attributed, attributedSlip].map(
        (words) => words.split('{counts}')[1]?.split('{who}')[0],
      );
      const sentence = saySentence(cited, language);
      const isSlip = cited.figure.misreport !== undefined;
      return sentence.includes(isSlip ? spoken : ascribed) ? cited.figure.id : undefined;
    });
    expect(isSaid.filter(Boolean)).toEqual([]);
  });

  test('says of a bare round number, and of no other, that it is one', () => {
    const wrong = cases.filter(
      ({ language, cited }) =>
        saySentence(cited, language).includes(catalogueOf(language).sentence.unqualified) !==
        (cited.figure.reported.hedge === 'unqualified'),
    );
    expect(wrong.map(({ cited }) => cited.figure.id)).toEqual([]);
  });

  test('is whole: a capital or digit first, a full stop last, no hole and no doubled space', () => {
    const sentences = cases.map(({ language, cited }) => saySentence(cited, language));
    expect(sentences.filter((sentence) => !/^[\p{Lu}\p{Lo}\d].*\.$/u.test(sentence))).toEqual([]);
    expect(sentences.filter((sentence) => /[{}|]|\s\s|\.\.|undefined|Invalid/.test(sentence))).toEqual([]);
  });
});
