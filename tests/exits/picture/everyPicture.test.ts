import { describe, expect, test } from 'vitest';
import { describePicture } from '../../../src/exits/picture/describePicture.ts';
import { drawPicture } from '../../../src/exits/picture/drawPicture.tsx';
import type { Part, Picture, SamplesDrawing, StrandDrawing } from '../../../src/exits/picture/picture.ts';
import { sayCaveat } from '../../../src/exits/picture/sayCaveat.ts';
import { saySpeakers } from '../../../src/exits/picture/saySpeakers.ts';
import { typeset } from '../../../src/exits/picture/typeset.ts';
import { phraseOfDay, phraseOfSource, phraseOfWhen } from '../../../src/figure/phrase.ts';
import { wordsOf } from '../../../src/figure/wordsOf.ts';
import { cardsOf } from '../../../src/site/cards.ts';
import { PALETTE } from '../../../src/site/palette.ts';
import { picturesOf } from '../../../src/site/pictures.ts';
import { asKnown, reportDays } from '../../../src/story/asKnown.ts';
import { sealDigits } from '../../../src/story/published/sealDigits.ts';
import { STRANDS } from '../../../src/story/schema/figure.ts';
import type { Speaker } from '../../../src/story/speakers.ts';
import { cite, find, type Story } from '../../../src/story/story.ts';
import { chooseWhoSays, saidBy } from '../../../src/views/chooseWhoSays.ts';
import { catalogueOf } from '../../../src/words/catalogue.ts';
import { sayProse } from '../../../src/words/prose.ts';
import { sayReported } from '../../../src/words/sayReported.ts';
import { fill } from '../../../src/words/template.ts';
import { claimantNames } from '../../fixtures/claimantNames.ts';
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

/** Who says what is as of the last day on which a report came out. */
function toldBy(address: string, story: Story): Story {
  return address.startsWith('pictures/who-says-') ? asKnown(story, reportDays(story).at(-1) as string) : story;
}

const RULES: Readonly<Record<string, Rule>> = {
  'gives every number its hedge, what it counts, its caveat, who says so, its day and its source': (
    { picture, address },
    story,
  ) => {
    const { language } = picture;
    const told = toldBy(address, story);
    const figures = new Set(partsOf(picture).flatMap((part) => figureOf(part) ?? []));
    return [...figures].flatMap((id) => {
      const cited = cite(told, id);
      const { figure, source, carrying, caveats } = cited;
      const names = claimantNames(told, id, language);
      const { facts } = catalogueOf(language);
      const said = saidOf(picture, id);
      const needed = [
        sayReported(figure.reported, language),
        sayProse(figure.counts, language),
        ...caveats.slice(0, 1).map((caveat) => sayCaveat(caveat, cited, language)),
        ...(names.length === 0
          ? [facts[figure.attribution.assertedAs ? 'unnamedAs' : 'nobodyNamed'].replace('{wording}', '')]
          : names),
        ...(figure.misreport ? [facts.attributedTo] : []),
        ...(figure.reported.hedge === 'unqualified' ? ['without a qualifier'] : []),
        wordsOf(phraseOfWhen(figure.asOf, language)),
        wordsOf([phraseOfSource(source, carrying, language)]),
        ...(figure.misreport ? [sayProse(figure.misreport, language)] : []),
      ];
      return [
        ...(caveats.length === 0 ? [`${id} without any caveat`] : []),
        ...needed.filter((words) => !said.includes(words)).map((words) => `${id} without “${words}”`),
      ];
    });
  },
  'draws a number only of a figure that it says': ({ picture }, story) =>
    partsOf(picture).flatMap((part) => {
      if (part.kind === 'timeline') {
        const said = new Set(partsOf(picture).flatMap((other) => figureOf(other) ?? []));
        return [...part.marks.keys()].filter(
          (id) => part.timeline.reports.some((one) => one.id === id) && !said.has(id),
        );
      }
      if (part.kind !== 'bar' && part.kind !== 'people' && part.kind !== 'strands') return [];
      const reported = story.figures.get(part.figure)?.reported;
      const isSaid = reported && saidOf(picture, part.figure).includes(sayReported(reported, picture.language));
      return isSaid ? [] : [part.figure];
    }),
  'tells of each strand what becomes of it at each text, and explains every mark and bracket, and no other': (
    { picture, address },
    story,
  ) => {
    const strands = partsOf(picture).filter((part) => part.kind === 'strands');
    if (address.startsWith('pictures/journey-') && strands.length !== 1) return ['no strands'];
    const { chain, journeys } = catalogueOf(picture.language);
    const key = partsOf(picture).flatMap((part) => (part.kind === 'samples' ? part.samples : []));
    return strands.flatMap(({ figure, strands: drawn }) => {
      const faults: string[] = [];
      const needed = new Set<string>();
      const steps = find(story.figures, figure).chain ?? [];
      for (const { name, pieces, words, told } of drawn) {
        if (pieces.length !== steps.length) faults.push(`${name}: ${pieces.length} of ${steps.length} texts`);
        for (const strand of STRANDS.filter((one) => chain.strand[one] === name))
          for (const change of steps.flatMap(({ changes }) => changes))
            if (change.strand === strand && change.fate !== 'kept' && !words.includes(chain.fate[change.fate]))
              faults.push(`${name}: without “${change.fate}”`);
        const means = pieces.map(({ fate, isUnseen, isEnd }) => {
          const meaning = fate ? chain.fate[fate] : isUnseen ? journeys.keyUnseen : journeys.notNoted;
          needed.add(fate ? chain.fate[fate] : journeys.keyNotNoted);
          if (isUnseen) needed.add(journeys.keyUnseen);
          if (isEnd) needed.add(journeys.keyEnd);
          return isEnd ? `${meaning} (${journeys.keyEnd})` : meaning;
        });
        if (words.includes('(')) needed.add(journeys.keyAside);
        let rest = told.join();
        for (const meaning of means) {
          if (!rest.includes(meaning)) faults.push(`${name}: “${meaning}” is not told`);
          rest = rest.slice(rest.indexOf(meaning) + meaning.length);
        }
      }
      const explained = key.map((one) => one.words);
      return [
        ...faults,
        ...[...needed].filter((each) => !explained.includes(each)).map((each) => `not explained: ${each}`),
        ...explained.filter((each) => !needed.has(each)).map((each) => `explained for nothing: ${each}`),
      ];
    });
  },
  'says of everyone who states anything by the day shown what they state, that they do not, and where they differ': (
    { picture, address },
    story,
  ) => {
    const panel = /^pictures\/who-says-(.*)\.\w+\.\w+$/.exec(address)?.[1];
    if (panel === undefined) return [];
    const { language } = picture;
    const { notStated, whoSays } = catalogueOf(language);
    const day = reportDays(story).at(-1) as string;
    const { speakers, columns } = chooseWhoSays(toldBy(address, story), language);
    const column = columns.find((one) => one.panel.id === panel);
    const parts = partsOf(picture);
    const silent = parts.flatMap((part) => (part.kind === 'silent' ? part.who : []));
    const boxed = parts.flatMap((part) => (part.kind === 'silent' ? part.empty : []));
    const nameFor = (speaker: Speaker) => saySpeakers([speaker], language);
    return [
      ...(describePicture(picture).includes(wordsOf([phraseOfDay(day, language)])) ? [] : ['without its day']),
      ...boxed.filter((words) => words !== notStated.empty),
      ...speakers.flatMap((speaker) => {
        const said = column ? saidBy(column, speaker) : [];
        const isSilent = silent.includes(nameFor(speaker));
        if (isSilent !== (said.length === 0))
          return [`${nameFor(speaker)}: ${said.length} numbers, silent ${isSilent}`];
        return said.flatMap(({ report, differs }) => {
          const own = saidOf(picture, report.id);
          const needed = [
            nameFor(speaker),
            ...differs.map(({ from }) =>
              fill(whoSays.differsFrom, {
                who: saySpeakers(from.speakers, language),
                day: wordsOf(phraseOfWhen(from.report.asOf, language)),
              }),
            ),
          ];
          return needed.filter((words) => !own.includes(words)).map((words) => `${report.id} without “${words}”`);
        });
      }),
    ];
  },
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
      if (part.kind === 'samples') return part.samples.map((sample) => sample.words);
      if (part.kind === 'silent') return [part.empty, ...part.who];
      if (part.kind === 'strands')
        return [
          ...part.stages.map((stage) => stage.words),
          ...part.strands.flatMap((strand) => [strand.name, strand.words]),
        ];
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
  // The invented story shows nothing over time.
  const other = await storyIn('data');
  const files = [
    ...picturesOf(story, SITE),
    ...picturesOf(other, SITE).filter(({ address }) => address.startsWith('pictures/who-says-')),
  ];
  const soundAt = (address: string) => files.find((file) => file.address === address)?.picture() as Picture;
  const LEDGER = 'pictures/ledger.en.png';
  const JOURNEY = 'pictures/journey-killed.en.png';
  const WHO_SAYS = files
    .filter(({ address }) => address.startsWith('pictures/who-says-'))
    .find(({ picture }) => {
      const parts = partsOf(picture());
      return (
        parts.some(({ kind }) => kind === 'silent') && parts.some((part) => 'role' in part && part.role === 'further')
      );
    })?.address as string;

  /** A picture with some of its parts changed or left out. */
  const changed = (change: (part: Part) => readonly Part[], address = LEDGER): Picture => {
    const sound = soundAt(address);
    return { ...sound, blocks: sound.blocks.map((block) => ({ ...block, parts: block.parts.flatMap(change) })) };
  };
  const without = (role: string) => changed((part) => ('role' in part && part.role === role ? [] : [part]));
  const full = 'gives every number its hedge, what it counts, its caveat, who says so, its day and its source';

  const strands =
    'tells of each strand what becomes of it at each text, and explains every mark and bracket, and no other';
  const whoSays =
    'says of everyone who states anything by the day shown what they state, that they do not, and where they differ';
  const withStrands = (change: (strand: StrandDrawing) => StrandDrawing) =>
    changed((part) => (part.kind === 'strands' ? [{ ...part, strands: part.strands.map(change) }] : [part]), JOURNEY);
  const withSamples = (change: (samples: SamplesDrawing['samples']) => SamplesDrawing['samples']) =>
    changed((part) => (part.kind === 'samples' ? [{ ...part, samples: change(part.samples) }] : [part]), JOURNEY);

  const tamperings: readonly [string, string, Picture, string?][] = [
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
      'draws a number only of a figure that it says',
      'strands without their number',
      changed((part) => ('role' in part && ['number', 'note'].includes(part.role) ? [] : [part]), JOURNEY),
      JOURNEY,
    ],
    [
      full,
      'a way without a caveat',
      changed((part) => ('role' in part && part.role === 'caveat' ? [] : [part]), JOURNEY),
      JOURNEY,
    ],
    [strands, 'a text is left out', withStrands((one) => ({ ...one, pieces: one.pieces.slice(1) })), JOURNEY],
    [strands, 'fates are not told', withStrands((one) => ({ ...one, told: [] })), JOURNEY],
    [strands, 'fates are not said', withStrands((one) => ({ ...one, words: '' })), JOURNEY],
    [strands, 'a mark without its meaning', withSamples((samples) => samples.slice(1)), JOURNEY],
    [
      strands,
      'a meaning without its mark',
      withSamples((samples) => [...samples, { piece: undefined, words: 'none' }]),
      JOURNEY,
    ],
    [
      whoSays,
      'one of the silent is left out',
      changed((part) => (part.kind === 'silent' ? [{ ...part, who: part.who.slice(1) }] : [part]), WHO_SAYS),
      WHO_SAYS,
    ],
    [
      whoSays,
      'zero in the box',
      changed((part) => (part.kind === 'silent' ? [{ ...part, empty: '0' }] : [part]), WHO_SAYS),
      WHO_SAYS,
    ],
    [
      whoSays,
      'no claimants',
      changed((part) => ('role' in part && part.role === 'kicker' ? [] : [part]), WHO_SAYS),
      WHO_SAYS,
    ],
    [
      whoSays,
      'no differences',
      changed((part) => ('role' in part && part.role === 'further' ? [] : [part]), WHO_SAYS),
      WHO_SAYS,
    ],
    [
      'says the same as it shows: every word drawn is read out, every word read out is drawn',
      'the silent are not read out',
      changed((part) => (part.kind === 'silent' ? [{ ...part, told: '' }] : [part]), WHO_SAYS),
      WHO_SAYS,
    ],
    [
      'says that nothing is verified, of an invented story that it is one, where it stands and in which edition',
      'no standing',
      without('standing'),
    ],
    ['cites the document and its address wherever it shows numbers and is not a card', 'no document', without('small')],
  ];

  test.each(tamperings)('%s: %s', (name, _how, picture, address = LEDGER) => {
    const told = address === WHO_SAYS ? other : story;
    expect(RULES[name]?.({ address, picture: soundAt(address) }, told)).toEqual([]);
    expect(RULES[name]?.({ address, picture }, told)).not.toEqual([]);
  });
});
