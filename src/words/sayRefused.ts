import type { RefusedFigure } from '../story/arithmetic/derived.ts';
import { inputsOf } from '../story/arithmetic/inputsOf.ts';
import type { Language, LanguageMap } from '../story/schema/text.ts';
import { catalogueOf } from './catalogue.ts';
import { inLanguage } from './prose.ts';
import { sayList } from './sayList.ts';
import { fill } from './template.ts';

/** What was not worked out, the figures by name, and why: “Not added: “Missing” and “Killed”. They are …” */
export function sayRefused(
  { formula, reason }: RefusedFigure,
  nameOf: (figure: string) => LanguageMap,
  language: Language,
): string {
  const { derived, sentence, quoted } = catalogueOf(language);
  const name = (id: string) => fill(quoted, { words: inLanguage(nameOf(id), language) });
  const { kind, ...slots } = formula;
  const names =
    kind === 'sum'
      ? { figures: sayList(inputsOf(formula).map(name), language) }
      : Object.fromEntries(Object.entries(slots).map(([slot, id]) => [slot, name(String(id))]));
  return fill(sentence.pair, { first: fill(derived.notDone[kind], names), second: derived.reason[reason] });
}
