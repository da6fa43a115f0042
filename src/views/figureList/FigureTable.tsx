import type { ReactNode, Ref } from 'react';
import type { ListWords } from './figureRow.ts';
import type { Order } from './query.ts';

type Props = {
  readonly words: ListWords;
  readonly order?: Order;
  /** How many rows the table has, with its head, where they are not all there. */
  readonly count?: number;
  readonly bodyRef?: Ref<HTMLTableSectionElement>;
  /** Orders the list by a column; without it the column’s names are only names. */
  readonly onOrder?: (order: Order) => void;
  readonly children: ReactNode;
};

/** The orders of a column, the first of them chosen first. */
const ORDERED: { readonly [Column in keyof ListWords['columns']]?: readonly Order[] } = {
  asOf: ['day', 'latest'],
  number: ['lowest', 'highest'],
  measure: ['measure'],
  by: ['by'],
  place: ['place'],
};

/**
 * The list’s table: its columns, by name, and rows that stand in it. Every part names its role, since a narrow screen
 * lays it out as blocks and some browsers then forget that it is a table.
 */
export function FigureTable({ words, order, count, bodyRef, onOrder, children }: Props) {
  const columns = Object.entries(words.columns) as [keyof ListWords['columns'], string][];
  return (
    <table role="table" className="figure-table" aria-rowcount={count}>
      <caption className="unseen">{words.caption}</caption>
      <thead role="rowgroup">
        <tr role="row" aria-rowindex={count === undefined ? undefined : 1}>
          {columns.map(([column, name]) => {
            const orders = ORDERED[column] ?? [];
            const at = order === undefined ? -1 : orders.indexOf(order);
            const [first] = orders;
            const next = orders[(at + 1) % orders.length];
            return (
              <th
                key={column}
                className={`column-${column}`}
                role="columnheader"
                scope="col"
                aria-sort={at < 0 ? undefined : at === 0 ? 'ascending' : 'descending'}
              >
                {first && next && onOrder ? (
                  <button type="button" onClick={() => onOrder(next)}>
                    {name}
                  </button>
                ) : (
                  name
                )}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody role="rowgroup" ref={bodyRef}>
        {children}
      </tbody>
    </table>
  );
}
