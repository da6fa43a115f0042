import type { Hedge } from './schema/reported.ts';

/** The hedges that are said with a word. */
export type WordedHedge = Exclude<Hedge, 'exact' | 'unqualified'>;

type Lexicon = Readonly<Record<WordedHedge, readonly string[]>>;

/**
 * The words that carry each hedge, by language, in small letters and without the hyphen that joins some Hebrew ones
 * to their number. A word stands under one hedge only: one that could mean two (Turkish “kadar”) is left out, so
 * that an editor has to quote enough of the sentence to decide. Missing a word? Add it here; nothing else changes.
 */
export const HEDGE_WORDS: Readonly<Record<string, Lexicon>> = {
  en: {
    'at-least': [
      'at least',
      'no fewer than',
      'not fewer than',
      'no less than',
      'not less than',
      'a minimum of',
      'minimum',
      'or more',
      '+',
    ],
    'more-than': [
      ...[
        'more than',
        'over',
        'above',
        'beyond',
        'upwards of',
        'upward of',
        'in excess of',
        'exceed',
        'exceeds',
        'exceeded',
        'exceeding',
      ],
      ...['surpass', 'surpasses', 'surpassed', 'surpassing', 'topped', 'plus'],
    ],
    about: [
      ...[
        'about',
        'around',
        'some',
        'roughly',
        'approximately',
        'approx.',
        'circa',
        'an estimated',
        'estimated',
        'estimated at',
      ],
      ...['in the region of', 'in the order of', 'or so'],
    ],
    nearly: ['nearly', 'almost', 'close to', 'just under', 'just short of', 'not quite', 'approaching'],
    'up-to': ['up to', 'as many as', 'no more than', 'not more than', 'at most', 'a maximum of', 'maximum'],
    between: ['between', 'from', 'to', '–', '-'],
  },
  ar: {
    'at-least': ['ما لا يقل عن', 'لا يقل عن', 'لا تقل عن', 'على الأقل', 'كحد أدنى', 'بحد أدنى', 'أو أكثر'],
    'more-than': [
      'أكثر من',
      'ما يزيد على',
      'ما يزيد عن',
      'يزيد على',
      'يزيد عن',
      'تزيد على',
      'تزيد عن',
      'تجاوز',
      'تجاوزت',
      'يتجاوز',
      'تتجاوز',
      'يفوق',
    ],
    about: ['نحو', 'حوالي', 'حوالى', 'زهاء', 'تقريبا', 'ما يقارب', 'يقدر ب', 'يقدر عددهم ب'],
    nearly: ['قرابة', 'ما يقرب من', 'يكاد يبلغ'],
    'up-to': [
      'ما يصل إلى',
      'يصل إلى',
      'تصل إلى',
      'حتى',
      'كحد أقصى',
      'بحد أقصى',
      'على الأكثر',
      'لا يزيد على',
      'لا يزيد عن',
      'لا يتجاوز',
    ],
    between: ['بين', 'ما بين', 'إلى', '–', '-'],
  },
  he: {
    'at-least': ['לפחות', 'לכל הפחות', 'לא פחות מ', 'או יותר'],
    'more-than': ['יותר מ', 'למעלה מ', 'מעל', 'מעל ל', 'עולה על', 'עלה על', 'חצה את'],
    about: ['כ', 'בערך', 'בסביבות', 'בקירוב', 'סביב'],
    nearly: ['כמעט', 'קרוב ל', 'מעט פחות מ'],
    'up-to': ['עד', 'לכל היותר', 'לא יותר מ'],
    between: ['בין', 'ל', '–', '-'],
  },
  es: {
    'at-least': ['al menos', 'por lo menos', 'como mínimo', 'cuando menos', 'no menos de', 'o más'],
    'more-than': ['más de', 'por encima de', 'supera los', 'superan los', 'superó los'],
    about: ['unos', 'unas', 'alrededor de', 'cerca de', 'aproximadamente', 'en torno a'],
    nearly: ['casi', 'poco menos de'],
    'up-to': ['hasta', 'como máximo', 'a lo sumo', 'no más de'],
    between: ['entre', 'a', '–', '-'],
  },
  pt: {
    'at-least': ['pelo menos', 'ao menos', 'no mínimo', 'não menos de', 'ou mais'],
    'more-than': ['mais de', 'acima de', 'superior a'],
    about: ['cerca de', 'aproximadamente', 'em torno de', 'por volta de', 'uns', 'umas'],
    nearly: ['quase', 'perto de'],
    'up-to': ['até', 'no máximo', 'não mais de'],
    between: ['entre', 'a', '–', '-'],
  },
  fr: {
    'at-least': ['au moins', 'au minimum', 'pas moins de', 'ou plus'],
    'more-than': ['plus de', 'plus d’', 'au-delà de', 'dépasse les', 'dépassé les'],
    about: ['environ', 'autour de', 'à peu près', 'quelque', 'approximativement'],
    nearly: ['près de', 'presque', 'quasiment'],
    'up-to': ['jusqu’à', 'au plus', 'au maximum', 'pas plus de'],
    between: ['entre', 'à', '–', '-'],
  },
  de: {
    'at-least': ['mindestens', 'wenigstens', 'zumindest', 'nicht weniger als', 'oder mehr'],
    'more-than': ['mehr als', 'über'],
    about: ['etwa', 'rund', 'ungefähr', 'circa', 'ca.', 'zirka'],
    nearly: ['fast', 'beinahe', 'nahezu', 'knapp', 'annähernd'],
    'up-to': ['bis zu', 'höchstens', 'maximal', 'nicht mehr als'],
    between: ['zwischen', 'bis', '–', '-'],
  },
  tr: {
    'at-least': ['en az', 'asgari'],
    'more-than': ['fazla', 'aşkın'],
    about: ['yaklaşık', 'takriben', 'civarında'],
    nearly: ['neredeyse', 'hemen hemen'],
    'up-to': ['en fazla', 'en çok', 'azami'],
    between: ['arasında', 'ila', '–', '-'],
  },
  it: {
    'at-least': ['almeno', 'non meno di', 'come minimo', 'o più'],
    'more-than': ['più di', 'oltre'],
    about: ['circa', 'intorno a', 'approssimativamente'],
    nearly: ['quasi', 'poco meno di'],
    'up-to': ['fino a', 'al massimo', 'non più di'],
    between: ['tra', 'fra', 'a', '–', '-'],
  },
};

/** Hedges that no figure can carry yet; a number behind one of them is not the bare number either. */
export const UNSAYABLE: Readonly<Record<string, readonly string[]>> = {
  en: ['fewer than', 'less than', 'under', 'below'],
  ar: ['أقل من', 'دون'],
  he: ['פחות מ', 'מתחת ל'],
  es: ['menos de'],
  pt: ['menos de'],
  fr: ['moins de'],
  de: ['weniger als', 'unter'],
  it: ['meno di'],
};

/** Words that stand behind their number: “two hundred or more”. */
export const BEHIND: Readonly<Record<string, readonly string[]>> = {
  en: ['or more', '+', 'plus', 'or so', 'at least', 'at most'],
  ar: ['على الأقل', 'أو أكثر', 'تقريبا', 'كحد أدنى', 'كحد أقصى', 'على الأكثر'],
  he: ['לפחות', 'או יותר', 'בערך', 'לכל היותר'],
  es: ['o más', 'como mínimo', 'al menos', 'como máximo'],
  pt: ['ou mais', 'no mínimo', 'pelo menos', 'no máximo'],
  fr: ['ou plus', 'au moins', 'environ', 'au plus'],
  de: ['oder mehr', 'mindestens', 'höchstens'],
  it: ['o più', 'almeno', 'circa', 'al massimo'],
  tr: ['fazla', 'aşkın', 'civarında', 'arasında'],
};

/** Words of “between” that also have everyday uses: “rose to 26” is no range, “26 to 30” is. */
export const JOINING: ReadonlySet<string> = new Set(['from', 'to', '–', '-', 'إلى', 'ל', 'a', 'à', 'bis', 'ila']);

/** The language of a tag without region or script: `pt` of `pt-BR`. */
export function baseLanguage(tag: string): string {
  return (tag.split('-')[0] ?? tag).toLowerCase();
}

/** The hedge a word carries in a language, or nothing where it is not known to carry one. */
export function hedgeOfWord(word: string, tag: string): WordedHedge | undefined {
  const folded = fold(word);
  for (const [hedge, words] of Object.entries(HEDGE_WORDS[baseLanguage(tag)] ?? {})) {
    if (words.some((known) => fold(known) === folded)) return hedge as WordedHedge;
  }
  return undefined;
}

/** Spelling that makes no difference: capitals, kinds of space and apostrophe, Arabic vowel signs and alefs, a joining hyphen. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .replace(/[\u064B-\u0652\u0640]/g, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/'/g, '’')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=\p{L})[-־]$/u, '');
}
