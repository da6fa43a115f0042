import { describe, expect, test } from 'vitest';
import { describePicture } from '../../../src/exits/picture/describePicture.ts';
import { drawPicture } from '../../../src/exits/picture/drawPicture.tsx';
import type { Part, Picture } from '../../../src/exits/picture/picture.ts';
import { sayCaveat } from '../../../src/exits/picture/sayCaveat.ts';
import { typeset } from '../../../src/exits/picture/typeset.ts';
import { nameOf } from '../../../src/figure/nameOf.ts';
import { phraseOfSource, phraseOfWhen } from '../../../src/figure/phrase.ts';
import { wordsOf } from '../../../src/figure/wordsOf.ts';
import { cardsOf } from '../../../src/site/cards.ts';
import { PALETTE } from '../../../src/site/palette.ts';
import { picturesOf } from '../../../src/site/pictures.ts';
import { sealDigits } from '../../../src/story/published/sealDigits.ts';
import { cite, type Story } from '../../../src/story/story.ts';
import { catalogueOf } from '../../../src/words/catalogue.ts';
import { sayProse } from '../../../src/words/prose.ts';
import { sayReported } from '../../../src/words/sayReported.ts';
import { STORY_FOLDERS, storyIn } from '../../fixtures/stories.ts';

const SITE = { base: '/figures/', origin: 'https://figures.example' };

type Shown = { readonly address: string; readonly picture: Picture };
type Rule = (shown: Shown, story: Story) => readonly string[];

const partsOf = ({ blocks }: Picture): Part[] => blocks.flatMap(({ parts }) => parts);

const figureOf = (part: Part) => ('figure' in part ? part.figure : undefined);

/** What a picture says of one figure, in one string. */
function saidOf(picture: Picture, figure: string): string {
  const own = partsOf(picture).filter((part) => figureOf(part) === figure);
  return describePicture({ ...picture, name: '', blocks: [{ kind: 'plain', parts: own }] });
}

const RULES: Readonly<Record<string, Rule>> = {
  'gives every number its hedge, what it counts, its caveat, who says so, its day and its source': (
    { picture },
    story,
  ) => {
    const { language } = picture;
    const figures = new Set(partsOf(picture).flatMap((part) => figureOf(part) ?? []));
    return [...figures].flatMap((id) => {
      const cited = cite(story, id);
      const { figure, assertedBy, source, carrying, caveats } = cited;
      const said = saidOf(picture, id);
      const needed = [
        sayReported(figure.reported, language),
        sayProse(figure.counts, language),
        ...caveats.slice(0, 1).map((caveat) => sayCaveat(caveat, cited, language)),
        nameOf(assertedBy, language),
        wordsOf(phraseOfWhen(figure.asOf, language)),
        wordsOf([phraseOfSource(source, carrying, language)]),
        ...(figure.misreport ? [sayProse(figure.misreport, language)] : []),
      ];
      return needed.filter((words) => !said.includes(words)).map((words) => `${id} without “${words}”`);
    });
  },
  'draws a number only of a figure that it says': ({ picture }) =>
    partsOf(picture).flatMap((part) => {
      if (part.kind === 'timeline') {
        const said = new Set(partsOf(picture).flatMap((other) => figureOf(other) ?? []));
        return [...part.marks.keys()].filter(
          (id) => part.timeline.reports.some((one) => one.id === id) && !said.has(id),
        );
      }
      const isDrawn = part.kind === 'bar' || part.kind === 'people';
      return isDrawn && saidOf(picture, part.figure).trim() === '' ? [part.figure] : [];
    }),
  'says the same as it shows: every word drawn is read out, every word read out is drawn': ({ picture }) => {
    const drawn = new Set<string>();
    drawPicture(picture, PALETTE, (words, setting, room) => {
      drawn.add(words);
      return typeset(words, setting, room);
    });
    const parts = partsOf(picture);
    const scales = parts.flatMap((part) => {
      if (part.kind === 'bar') return part.labels;
      return part.kind === 'timeline' ? [...part.across, ...part.down] : [];
    });
    const labels = parts.flatMap((part) => (part.kind === 'timeline' ? [...part.marks.values()] : []));
    const unsaid = new Set([...scales.map(({ words }) => words), ...labels]);
    const lines = describePicture(picture).split('\n').slice(1);
    const words = parts.flatMap((part) => {
      if (part.kind === 'facts') return part.facts.flatMap(({ term, words: fact }) => [term, fact]);
      return 'words' in part ? [part.words] : [];
    });
    return [
      ...[...drawn].filter((each) => !words.includes(each) && !unsaid.has(each)).map((each) => `drawn alone: ${each}`),
      ...words.filter((each) => !drawn.has(each)).map((each) => `not drawn: ${each}`),
      ...words.filter((each) => !lines.some((line) => line.includes(each))).map((each) => `not read out: ${each}`),
    ];
  },
  'says that nothing is verified, of an invented story that it is one, where it stands and in which edition': (
    { picture },
    story,
  ) => {
    const said = describePicture(picture);
    const { page } = catalogueOf(picture.language);
    return [
      page.standing,
      ...(story.about.invented ? [page.invented] : []),
      `${SITE.origin}${SITE.base}`,
      sealDigits(story),
    ].filter((words) => !said.includes(words));
  },
  'cites the document and its address wherever it shows numbers and is not a card': ({ picture, address }, story) => {
    if (address.startsWith('og/')) return [];
    const said = describePicture(picture);
    const figures = new Set(partsOf(picture).flatMap((part) => figureOf(part) ?? []));
    return [...figures].flatMap((id) => {
      const { source } = cite(story, id);
      return [source.title, source.url].filter((words) => !said.includes(words));
    });
  },
};

describe.each(STORY_FOLDERS)('every picture of %s', async (folder) => {
  const story = await storyIn(folder);
  const files = [...picturesOf(story, SITE), ...cardsOf(story, SITE)];
  // A picture is the same in both its files.
  const shown = files
    .filter(({ address }) => !address.endsWith('.svg'))
    .map(({ address, picture }) => ({ address, picture: picture() }));

  test.each(Object.keys(RULES))('%s', (name) => {
    const faults = shown.flatMap((each) =>
      (RULES[name]?.(each, story) ?? []).map((fault) => `${each.address}: ${fault}`),
    );
    expect(faults).toEqual([]);
    expect(shown.length).toBeGreaterThan(20);
  });

  test('has an address of its own', () => {
    expect(new Set(files.map(({ address }) => address)).size).toBe(files.length);
  });

  test('of a frozen page shows its day and no number', () => {
    const frozen = shown.filter(({ address }) => address.startsWith('og/as-known/'));
    for (const { picture, address } of frozen) {
      const parts = partsOf(picture);
      expect(new Set(parts.map(({ kind }) => kind)), address).toEqual(new Set(['words']));
      expect(parts.filter((part) => figureOf(part) !== undefined)).toEqual([]);
    }
    if (story.about.panels) expect(frozen.length).toBeGreaterThan(3);
  });
});

describe('the rules bite', async () => {
  const story = await storyIn('tests/fixtures/ferry');
  const address = 'pictures/ledger.en.png';
  const sound = picturesOf(story, SITE)
    .find((file) => file.address === address)
    ?.picture() as Picture;

  /** The picture with some of its parts changed or left out. */
  const changed = (change: (part: Part) => readonly Part[]): Picture => ({
    ...sound,
    blocks: sound.blocks.map((block) => ({ ...block, parts: block.parts.flatMap(change) })),
  });
  const without = (role: string) => changed((part) => ('role' in part && part.role === role ? [] : [part]));
  const full = 'gives every number its hedge, what it counts, its caveat, who says so, its day and its source';

  const tamperings: readonly [string, string, Picture][] = [
    [full, 'no caveat', without('caveat')],
    [full, 'no number', without('number')],
    [full, 'no facts', changed((part) => (part.kind === 'facts' ? [] : [part]))],
    [
      full,
      'a bare number',
      changed((part) =>
        'role' in part && part.role === 'number' ? [{ ...part, words: part.words.replace(/^\D+/, '') }] : [part],
      ),
    ],
    [
      'draws a number only of a figure that it says',
      'a bar alone',
      changed((part) => (part.kind === 'bar' ? [{ ...part, figure: 'not-said' }] : [part])),
    ],
    [
      'says that nothing is verified, of an invented story that it is one, where it stands and in which edition',
      'no standing',
      without('standing'),
    ],
    ['cites the document and its address wherever it shows numbers and is not a card', 'no document', without('small')],
  ];

  test.each(tamperings)('%s: %s', (name, _how, picture) => {
    expect(RULES[name]?.({ address, picture: sound }, story)).toEqual([]);
    expect(RULES[name]?.({ address, picture }, story)).not.toEqual([]);
  });
});
