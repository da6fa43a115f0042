import type { Language } from '../../story/schema/text.ts';
import { sayNumber } from '../../words/sayNumber.ts';
import { fill } from '../../words/template.ts';
import type { ListWords } from './figureRow.ts';

/** How many rows are shown, of how many: what is announced whenever that changes. */
export function sayShown(shown: number, all: number, words: ListWords, language: Language): string {
  const message = shown === all ? words.shownAll : shown === 0 ? words.shownNone : words.shownSome;
  return fill(message, { shown: sayNumber(shown, language), all: sayNumber(all, language) });
}
