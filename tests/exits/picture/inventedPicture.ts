import { placeField } from '../../../src/charts/placeField.ts';
import { placeGrain } from '../../../src/charts/placeGrain.ts';
import { placeScale } from '../../../src/charts/placeScale.ts';
import { placeStages, placeStrand, type StrandStation } from '../../../src/charts/placeStrands.ts';
import { samplePiece } from '../../../src/charts/samplePiece.ts';
import type { Picture, SamplesDrawing, StrandsDrawing } from '../../../src/exits/picture/picture.ts';
import { say } from '../../../src/exits/picture/say.ts';
import type { Language } from '../../../src/story/schema/text.ts';

/** Invented words for an invented number, in the order of a figure’s picture. */
const WORDS: Readonly<Record<Language, readonly [string, string, string, string, string, string, string]>> = {
  en: [
    'At least 1,234',
    'people (children among them) killed on the invented ferry',
    'A lower bound, “as printed”; between 12 and 30 missing people are not in it (7 October 2023).',
    'Who says so',
    'Port Office (the harbour), passed on by ABC 24',
    'As of',
    '26 October 2023, worked out',
  ],
  ar: [
    'ما لا يقل عن 1,234',
    'شخصًا (بينهم أطفال) قُتلوا على متن العبّارة المختلقة',
    'حدّ أدنى «كما طُبع»؛ ولا يشمل ما بين 12 و30 مفقودًا (7 أكتوبر 2023). لا يُجمع 1,234 مع 56، أي 50% من 2,468.',
    'مَن يقول ذلك',
    'مصلحة الميناء (المرفأ)، نقلًا عن ABC 24',
    'حتى تاريخ',
    '26 أكتوبر 2023، مُستنتَج',
  ],
  he: [
    'לפחות 1,234',
    'אנשים (ובהם ילדים) נהרגו במעבורת הבדויה',
    'רף תחתון, “כפי שנדפס”; בין 12 ל־30 נעדרים אינם כלולים בו (7 באוקטובר 2023). אין לחבר 1,234 עם 56, שהם 50% מתוך 2,468.',
    'מי אומר זאת',
    'רשות הנמל (המרינה), בשם ABC 24',
    'נכון ליום',
    '26 באוקטובר 2023, הוסק',
  ],
};

/** A way through two texts of the first stage, one of them a dead end, and one of the third. */
const STATIONS: readonly StrandStation[] = [
  { id: 'first', stage: 'claimant', travelled: true, isSeen: true, fates: new Map([['hedge', 'first']]) },
  { id: 'aside', stage: 'claimant', travelled: false, isSeen: true, fates: new Map([['hedge', 'changed']]) },
  { id: 'outlet', stage: 'outlet', travelled: true, isSeen: false, fates: new Map([['hedge', 'lost']]) },
];

function strandsOf(name: string, words: string, stage: string): StrandsDrawing {
  return {
    kind: 'strands',
    figure: 'ferry',
    outcome: 'missing',
    stages: placeStages().map(({ start, end }) => ({ start, end, words: stage })),
    strands: (['number', 'hedge', 'parts'] as const).map((strand) => ({
      name,
      words,
      told: [],
      pieces: placeStrand(strand, STATIONS),
      isDiffering: strand === 'hedge',
    })),
  };
}

function samplesIn(...words: readonly string[]): SamplesDrawing {
  const samples = words.flatMap((said) => [
    { piece: samplePiece('added'), words: said },
    { piece: samplePiece('lost', { isEnd: true }), words: said },
    { piece: undefined, words: said },
  ]);
  return { kind: 'samples', samples };
}

/** A picture in a language for which the interface need not have words. */
export function inventedPicture(language: Language): Picture {
  const [number, counts, caveat, term, who, other, day] = WORDS[language];
  const reported = { hedge: 'at-least', value: 1234, word: 'at least' } as const;
  const scale = placeScale([reported]);
  const grain = placeGrain(scale.end, 'wide');
  const labels = scale.ticks.map((tick) => ({ at: scale.percent(tick), words: tick.toLocaleString('en') }));
  const address = `\u2066https://figures.example/figure/ferry-killed/\u2069`;
  return {
    language,
    direction: language === 'en' ? 'ltr' : 'rtl',
    name: counts,
    width: 896,
    blocks: [
      {
        kind: 'entry',
        parts: [
          say('number', number, 'ferry'),
          say('counts', counts, 'ferry'),
          say('caveat', caveat, 'ferry'),
          {
            kind: 'facts',
            figure: 'ferry',
            facts: [
              { term, words: who },
              { term: other, words: day },
            ],
          },
          {
            kind: 'bar',
            figure: 'ferry',
            grain,
            field: placeField(reported, grain),
            whole: undefined,
            outcome: 'missing',
            labels,
          },
        ],
      },
      { kind: 'plain', parts: [strandsOf(term, who, other), samplesIn(counts, other)] },
      { kind: 'plain', parts: [{ kind: 'silent', empty: other, who: [who, term, counts], told: who }] },
      { kind: 'foot', parts: [say('address', address)] },
    ],
  };
}
