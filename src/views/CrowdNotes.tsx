import type { Language } from '../story/schema/text.ts';
import type { CitedFigure } from '../story/story.ts';
import { type Catalogue, catalogueOf } from '../words/catalogue.ts';
import { inLanguage } from '../words/prose.ts';
import { sayList } from '../words/sayList.ts';
import { fill } from '../words/template.ts';
import type { Crowd } from './chooseCounting.ts';

type Props = { readonly crowd: Crowd; readonly language: Language };

/** What a contour around marks and the end of a field mean. */
export function CrowdNotes({ crowd, language }: Props) {
  const { counting, quoted } = catalogueOf(language);
  const { cited, parts, isAllParts } = crowd;
  const { hedge } = cited.figure.reported;
  const nameOf = ({ figure }: CitedFigure) => fill(quoted, { words: inLanguage(figure.name, language) });
  const notes = [
    ...(isAllParts
      ? [fill(counting.onlyOutlined, { parts: sayList(parts.map(nameOf), language) })]
      : parts.map((part) => fill(messageFor(part, counting), { part: nameOf(part) }))),
    ...(parts.length > 0 && !isAllParts ? [counting.rest[parts.every(isByAge) ? 'age' : 'other']] : []),
    ...(hedge === 'exact' ? [] : [counting.ends[hedge]]),
  ];
  if (notes.length === 0) return null;
  return (
    <ul className="crowd-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

function messageFor({ figure }: CitedFigure, counting: Catalogue['counting']): string {
  const { hedge } = figure.reported;
  return hedge === 'exact' || hedge === 'unqualified' ? counting.part : counting.openPart[hedge];
}

function isByAge({ figure }: CitedFigure): boolean {
  return figure.population.group === 'children' || figure.population.group === 'older people';
}
