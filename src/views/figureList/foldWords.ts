import { wordsOf } from '../../figure/wordsOf.ts';
import type { FigureRow } from './figureRow.ts';

/** Words as they are compared: without capitals, accents or vowel marks. */
export function foldWords(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
}

/** All that a row says, folded, to be searched. A number is found with its separators and without. */
export function wordsOfRow(row: FigureRow): string {
  return foldWords(
    [
      row.name,
      row.number,
      row.plain,
      wordsOf(row.counts),
      ...row.caveats.flatMap(({ words, sources }) => [wordsOf(words), wordsOf(sources)]),
      ...row.changes.map(wordsOf),
      row.measure.label,
      row.who,
      row.place.label,
      wordsOf(row.asOf),
      row.hedge.label,
      row.status?.label ?? '',
      row.source.words,
    ].join(' · '),
  );
}
