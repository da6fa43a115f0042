import { findNumber } from './src/story/findNumber.ts';
import { numbersIn } from './src/story/numbers/numbersIn.ts';

for (const [t, l] of [
  ['a hundred and thirty-nine people, two Americans and two Israelis', 'en'],
  ['half a million or half of the twenty-first', 'en'],
  ['twelve hundred dead; one thousand two hundred and six; five six', 'en'],
  ['plus de 1 000', 'fr'],
  ['18 bin 430', 'tr'],
  ['1.5 million and 2 dozen, 75-year', 'en'],
  ['٧٬٠٢٨ قتيلا وأربعة رهائن', 'ar'],
  ['ארבעה חטופים וארבע', 'he'],
  ['three dozen, dozens of', 'en'],
  ['64 260 deaths', 'en'],
  ['no one hundredth seventh 7th', 'en'],
] as const)
  console.log(
    t,
    numbersIn(t, l).map((n) => [t.slice(n.start, n.end), ...n.values]),
  );
const f = (exact: string, reported: any, lang = 'en') => {
  const s = findNumber({ exact, lang }, reported);
  console.log(exact.slice(s.start, s.end));
};
f('At least 1,200 people', { hedge: 'at-least', value: 1200, word: 'at least' });
f('of 100+ kidnapped', { hedge: 'at-least', value: 100, word: '+' });
f('between 32 and 60 people', { hedge: 'between', low: 32, high: 60, word: 'between' });
f('some 200 to 250 hostages', { hedge: 'between', low: 200, high: 250, word: 'to' });
f('כ-1,400 בני אדם', { hedge: 'about', value: 1400, word: 'כ-' }, 'he');
f('أكثر من ٢٠٠ شخص', { hedge: 'more-than', value: 200, word: 'أكثر من' }, 'ar');
f("1.400'den fazla kişi", { hedge: 'more-than', value: 1400, word: 'fazla' }, 'tr');
f('at least 1,661 children and 908 women', { hedge: 'at-least', value: 908, word: 'at least' });
