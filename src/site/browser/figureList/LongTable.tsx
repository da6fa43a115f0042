import { Fragment, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { FigureTable } from '../../../views/figureList/FigureTable.tsx';
import { FigureTableRow } from '../../../views/figureList/FigureTableRow.tsx';
import type { FigureRow, ListWords } from '../../../views/figureList/figureRow.ts';
import type { Order } from '../../../views/figureList/query.ts';
import { offsetsOf, rowsBetween } from '../../../views/figureList/rowHeights.ts';
import { chosenFigure, onChoice } from '../choice.ts';

type Props = {
  readonly rows: readonly FigureRow[];
  readonly words: ListWords;
  readonly order: Order;
  /** The row to open at; left out where the page stays where it is. */
  readonly start: string | undefined;
  readonly onOrder: (order: Order) => void;
};

/** Pixels beyond the window, each way, in which rows are ready. */
const AHEAD = 700;

/** Frames after which rows that came in have their heights. */
const SETTLED = 10;

/** The stretch of the table, in pixels from its first row, whose rows are there. */
type Stretch = { readonly top: number; readonly bottom: number };

const NONE: ReadonlyMap<string, number> = new Map();

const FIRST: Stretch = { top: 0, bottom: AHEAD };
const EVERYTHING: Stretch = { top: 0, bottom: Number.POSITIVE_INFINITY };

/**
 * The table with only those rows in it that are near the window, and the one that holds the focus. They stand in the
 * page's own flow, between empty rows as tall as what is missing, so that rows may be as tall as their words and a
 * reader's find, zoom and scrolling stay the browser's own.
 */
export function LongTable({ rows, words, order, start, onOrder }: Props) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(NONE);
  const [stretch, setStretch] = useState(FIRST);
  const [focused, setFocused] = useState<string>();
  const [chosen, setChosen] = useState(chosenFigure);
  const offsets = useMemo(() => offsetsOf(rows, ({ id }) => heights.get(id)), [rows, heights]);
  const { from, to } = rowsBetween(offsets, stretch.top, stretch.bottom);

  const follow = useCallback(() => {
    const top = body.current?.getBoundingClientRect().top ?? 0;
    // In steps, so that not every pixel is a new table.
    const step = (pixels: number) => Math.round(pixels / (AHEAD / 2)) * (AHEAD / 2);
    const next = { top: step(-top) - AHEAD, bottom: step(-top + innerHeight) + AHEAD };
    setStretch((last) => (last.top === next.top && last.bottom === next.bottom ? last : next));
  }, []);

  useEffect(() => {
    const scrolled = () => flushSync(follow);
    const printing = () => flushSync(() => setStretch(EVERYTHING));
    let width = innerWidth;
    const resized = () => {
      if (innerWidth !== width) setHeights(NONE);
      width = innerWidth;
      follow();
    };
    addEventListener('scroll', scrolled, { passive: true });
    addEventListener('resize', resized);
    addEventListener('beforeprint', printing);
    addEventListener('afterprint', follow);
    return () => {
      removeEventListener('scroll', scrolled);
      removeEventListener('resize', resized);
      removeEventListener('beforeprint', printing);
      removeEventListener('afterprint', follow);
    };
  }, [follow]);

  useEffect(() => onChoice(() => setChosen(chosenFigure())), []);

  const newest = useRef(offsets);
  newest.current = offsets;
  const opening = useRef(start);
  useEffect(() => {
    const at = rows.findIndex(({ id }) => id === opening.current);
    opening.current = undefined;
    if (at < 0) return;
    // Rows above it turn out taller or lower than was thought while they come in.
    const settle = (frames: number) => {
      const row = body.current?.querySelector(`[id="${rows[at]?.id}"]`);
      if (row) row.scrollIntoView();
      else scrollBy(0, (body.current?.getBoundingClientRect().top ?? 0) + (newest.current[at] ?? 0));
      if (frames > 0) requestAnimationFrame(() => settle(frames - 1));
    };
    requestAnimationFrame(() => settle(SETTLED));
  }, [rows]);

  // Another list may be shorter or start elsewhere on the screen.
  useLayoutEffect(() => {
    if (rows.length > 0) follow();
  }, [rows, follow]);

  useLayoutEffect(() => {
    const changed = new Map<string, number>();
    let above = 0;
    for (const element of body.current?.querySelectorAll('tr.figure-row') ?? []) {
      const row = rows[Number(element.getAttribute('aria-rowindex')) - HEAD_AND_ONE];
      const { height, bottom } = element.getBoundingClientRect();
      const last = row && heights.get(row.id);
      if (!row || height === 0 || (last !== undefined && Math.abs(last - height) < 0.5)) continue;
      changed.set(row.id, height);
      const at = rows.indexOf(row);
      if (bottom < 0) above += height - ((offsets[at + 1] ?? 0) - (offsets[at] ?? 0));
    }
    if (changed.size === 0) return;
    // Where the browser does not keep what is being read in place, we do.
    if (above !== 0 && !CSS.supports('overflow-anchor', 'auto')) scrollBy(0, above);
    setHeights(new Map([...heights, ...changed]));
  });

  const kept = rows.findIndex(({ id }) => id === focused);
  const shown = Array.from({ length: to - from }, (_, at) => from + at);
  if (kept >= 0 && kept < from) shown.unshift(kept);
  if (kept >= to) shown.push(kept);
  const gap = (after: number, before: number) => (offsets[before] ?? 0) - (offsets[after] ?? 0);
  return (
    <FigureTable words={words} order={order} count={rows.length + 1} bodyRef={body} onOrder={onOrder}>
      {shown.map((at, place) => {
        const row = rows[at];
        if (!row) return null;
        return (
          <Fragment key={row.id}>
            <Gap height={gap((shown[place - 1] ?? -1) + 1, at)} />
            <FigureTableRow
              row={row}
              words={words}
              index={at + HEAD_AND_ONE}
              isChosen={row.id === chosen}
              onFocus={setFocused}
            />
          </Fragment>
        );
      })}
      <Gap height={gap((shown.at(-1) ?? -1) + 1, rows.length)} />
    </FigureTable>
  );
}

/** The head is a table’s first row, and rows are counted from one. */
const HEAD_AND_ONE = 2;

/** As much room as the rows that are not there would take. */
function Gap({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row holds nothing that could be focused.
    <tr className="gap" aria-hidden="true">
      <td colSpan={7} style={{ height }} />
    </tr>
  );
}
