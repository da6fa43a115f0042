import type { ReactNode } from 'react';
import type { Figure } from '../../story/schema/figure.ts';
import { catalogueOf } from '../../words/catalogue.ts';
import type { Edition } from '../edition.ts';
import { rowOf } from './chooseRows.ts';
import { FigureTable } from './FigureTable.tsx';
import { FigureTableRow } from './FigureTableRow.tsx';

type Props = { readonly edition: Edition; readonly figures: readonly Figure[] };

/** Figures as a table, complete as it stands. */
export function FigureList({ edition, figures }: Props): ReactNode {
  const { figureList } = catalogueOf(edition.language);
  return (
    <FigureTable words={figureList}>
      {figures.map((figure) => (
        <FigureTableRow key={figure.id} row={rowOf(edition, figure)} words={figureList} />
      ))}
    </FigureTable>
  );
}
