import type { ReactNode } from 'react';
import { caveatId } from '../../figure/caveatId.ts';
import { Message } from '../../figure/Message.tsx';
import { Pick } from '../../figure/Pick.tsx';
import { Said } from '../../figure/Said.tsx';
import { SaidChanges } from '../../figure/SaidChanges.tsx';
import { SaidNumber } from '../../figure/SaidNumber.tsx';
import { wordsOf } from '../../figure/wordsOf.ts';
import { type FigureRow, LIST, type ListWords } from './figureRow.ts';

type Props = {
  readonly row: FigureRow;
  readonly words: ListWords;
  /** Where the row stands in the whole table, the head being the first row; left out where all of it is there. */
  readonly index?: number | undefined;
  readonly isChosen?: boolean;
  /** Told which row holds the focus, and when none does. */
  readonly onFocus?: (figure: string | undefined) => void;
};

/** One figure as a row: drawn at build and in the browser by this component alone. */
export function FigureTableRow({ row, words, index, isChosen = false, onFocus }: Props) {
  const { columns } = words;
  return (
    <tr
      role="row"
      id={row.id}
      className={isChosen ? 'figure-row picked' : 'figure-row'}
      aria-rowindex={index}
      onFocus={onFocus && (() => onFocus(row.id))}
      onBlur={onFocus && (() => onFocus(undefined))}
    >
      <td role="cell" className="as-of">
        <span className="column-name">{columns.asOf} </span>
        <Said phrase={row.asOf} />
      </td>
      <th role="rowheader" scope="row">
        <Pick figure={row.id} block={LIST} isChosen={isChosen}>
          <SaidNumber figure={row.id} plain={row.plain} hedge={row.hedge.value} words={row.number} block={LIST} />
        </Pick>{' '}
        <span className="tag">
          {row.hedge.label}
          {row.status && (
            <>
              . <span className="status">{row.status.label}</span>
            </>
          )}
        </span>
      </th>
      <td role="cell" className="counted">
        <span className="counts">
          <Said phrase={row.counts} />
        </span>
        <div
          className="caveats"
          id={caveatId(row.id, LIST)}
          data-caveat-of={row.id}
          data-sentence={row.sentence}
          data-leading={row.caveats.length > 1 ? row.caveats.length : undefined}
        >
          {row.caveats.map(({ words: caveat, sources }) => (
            <p key={wordsOf(caveat)} className="caveat">
              <Said phrase={caveat} />
              {sources.length > 0 && (
                <small className="caveat-sources">
                  {' '}
                  <Said phrase={sources} />
                </small>
              )}
            </p>
          ))}
        </div>
        {row.changes.length > 0 && (
          <p className="line-facts">
            <SaidChanges changes={row.changes} />
          </p>
        )}
      </td>
      <Cell name={columns.measure}>
        <Said phrase={[{ measure: row.measure.value, words: row.measure.label }]} />
      </Cell>
      <Cell name={columns.by}>{row.who}</Cell>
      <Cell name={columns.place}>{row.place.label}</Cell>
      <Cell name={columns.readIn}>
        <Said phrase={[row.source]} />
        <a className="own" href={row.address}>
          <Message message={words.ownPage} slots={{ figure: <span className="unseen">{row.name}</span> }} />
        </a>
      </Cell>
    </tr>
  );
}

/** A fact. Its column’s name is part of it on a narrow screen, where there are no columns. */
function Cell({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <td role="cell">
      <span className="column-name">{name}</span> <span className="fact-words">{children}</span>
    </td>
  );
}
