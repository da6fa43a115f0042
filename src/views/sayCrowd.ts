import type { Language } from '../story/schema/text.ts';
import type { CitedFigure } from '../story/story.ts';
import { type Catalogue, catalogueOf } from '../words/catalogue.ts';
import { inLanguage } from '../words/prose.ts';
import { sayList } from '../words/sayList.ts';
import { fill } from '../words/template.ts';
import type { Crowd } from './chooseCounting.ts';

/** What a contour around a crowd’s marks and the end of its field mean, a sentence each. */
export function sayCrowd({ cited, parts, isAllParts }: Crowd, language: Language): string[] {
  const { counting, quoted } = catalogueOf(language);
  const { hedge } = cited.figure.reported;
  const nameOf = ({ figure }: CitedFigure) => fill(quoted, { words: inLanguage(figure.name, language) });
  return [
    ...(isAllParts
      ? [fill(counting.onlyOutlined, { parts: sayList(parts.map(nameOf), language) })]
      : parts.map((part) => fill(messageFor(part, counting), { part: nameOf(part) }))),
    ...(parts.length > 0 && !isAllParts ? [counting.rest[parts.every(isByAge) ? 'age' : 'other']] : []),
    ...(hedge === 'exact' ? [] : [counting.ends[hedge]]),
  ];
}

function messageFor({ figure }: CitedFigure, counting: Catalogue['counting']): string {
  const { hedge } = figure.reported;
  return hedge === 'exact' || hedge === 'unqualified' ? counting.part : counting.openPart[hedge];
}

function isByAge({ figure }: CitedFigure): boolean {
  return figure.population.group === 'children' || figure.population.group === 'older people';
}
