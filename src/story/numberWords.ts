/** How a language builds numbers out of words. */
export type NumberWords = {
  /** Words with a value of their own, below a hundred. */
  readonly cardinals: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them. */
  readonly scales: Readonly<Record<string, number>>;
  /** Words that are a number but have no whole value: “hundreds”, “half”. They count for coverage alone. */
  readonly vague: readonly string[];
};

/** Numbers the words of a list in order: the first is `from`. Forms of one number are joined by a slash. */
function countUp(from: number, step: number, words: string): Record<string, number> {
  return Object.fromEntries(
    words.split(' ').flatMap((forms, index) => forms.split('/').map((form) => [form, from + index * step])),
  );
}

/**
 * Number words by language, in small letters. English is complete; of the others the small cardinals that reports
 * spell out, in both genders, and the words for large units that stand behind digits (“18 bin 430”).
 */
export const NUMBER_WORDS: Readonly<Record<string, NumberWords>> = {
  en: {
    cardinals: {
      ...countUp(0, 1, 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen'),
      ...countUp(15, 1, 'fifteen sixteen seventeen eighteen nineteen'),
      ...countUp(20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety'),
    },
    scales: { dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 },
    vague: [
      'dozens',
      'scores',
      'hundreds',
      'thousands',
      'millions',
      'billions',
      'half',
      'couple of',
      'quarter of',
      'quarters of',
    ],
  },
  ar: {
    cardinals: {
      ...countUp(
        1,
        1,
        'واحد/واحدة اثنان/اثنين/اثنتان/اثنتين ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثماني تسعة/تسع عشرة/عشر',
      ),
      ...countUp(
        20,
        10,
        'عشرون/عشرين ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين',
      ),
    },
    scales: { مئة: 100, مائة: 100, ألف: 1e3, آلاف: 1e3, مليون: 1e6 },
    vague: ['مئات', 'عشرات', 'نصف', 'مئتان', 'مئتين', 'ألفان', 'ألفين'],
  },
  he: {
    cardinals: {
      ...countUp(
        1,
        1,
        'אחד/אחת שניים/שני/שתיים/שתי שלושה/שלוש ארבעה/ארבע חמישה/חמש שישה/שש שבעה/שבע שמונה תשעה/תשע עשרה/עשר',
      ),
      ...countUp(20, 10, 'עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים'),
    },
    scales: { מאה: 100, אלף: 1e3, אלפים: 1e3, מיליון: 1e6 },
    vague: ['מאות', 'עשרות', 'חצי', 'מאתיים', 'אלפיים'],
  },
  es: {
    cardinals: countUp(1, 1, 'uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce'),
    scales: { mil: 1e3, millón: 1e6, millones: 1e6 },
    vague: ['cientos', 'miles', 'decenas', 'docenas', 'medio'],
  },
  pt: {
    cardinals: countUp(2, 1, 'dois/duas três quatro cinco seis sete oito nove dez onze doze'),
    scales: { mil: 1e3, milhão: 1e6, milhões: 1e6 },
    vague: ['centenas', 'milhares', 'dezenas', 'dúzias', 'metade'],
  },
  fr: {
    cardinals: countUp(2, 1, 'deux trois quatre cinq six sept huit neuf dix onze douze'),
    scales: { mille: 1e3, million: 1e6, millions: 1e6 },
    vague: ['centaines', 'milliers', 'dizaines', 'douzaines', 'moitié'],
  },
  de: {
    cardinals: countUp(2, 1, 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'),
    scales: { tausend: 1e3, million: 1e6, millionen: 1e6 },
    vague: ['hunderte', 'tausende', 'dutzende', 'hälfte'],
  },
  tr: {
    cardinals: countUp(2, 1, 'iki üç dört beş altı yedi sekiz dokuz on'),
    scales: { bin: 1e3, milyon: 1e6 },
    vague: ['yüzlerce', 'binlerce', 'onlarca', 'yarım'],
  },
  it: {
    cardinals: countUp(2, 1, 'due tre quattro cinque sei sette otto nove dieci undici dodici'),
    scales: { mila: 1e3, milione: 1e6, milioni: 1e6 },
    vague: ['centinaia', 'migliaia', 'decine', 'metà'],
  },
};

/** English words that make a tens word an ordinal (“twenty-first”), which orders and does not count. */
export const ORDINALS: ReadonlySet<string> = new Set(
  'first second third fourth fifth sixth seventh eighth ninth'.split(' '),
);
