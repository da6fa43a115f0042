import { createRoot } from 'react-dom/client';
import type { FigureRow } from '../../../views/figureList/figureRow.ts';
import { fitting, type Searchable } from '../../../views/figureList/filterRows.ts';
import { EVERYTHING, type Order, writeQuery } from '../../../views/figureList/query.ts';
import type { ListHead } from '../../../views/figureList/rowsFile.ts';
import { sayShown } from '../../../views/figureList/sayShown.ts';
import { sortRows } from '../../../views/figureList/sortRows.ts';
import { sayNumber } from '../../../words/sayNumber.ts';
import { fill } from '../../../words/template.ts';
import { admitFailure } from '../admitFailure.ts';
import { chosenFigure } from '../choice.ts';
import { askAs, askedBy } from './controls.ts';
import { inSlices } from './inSlices.ts';
import { LongTable } from './LongTable.tsx';
import { notePlace, placeLeft } from './placeLeft.ts';
import { readRows } from './readRows.ts';

/** Milliseconds after which a reader is told that the list is still being looked through. */
const PATIENCE = 200;

/** Milliseconds without a key or a scroll after which what was typed, or where the list stands, is in the browser’s history. */
const PAUSE = 250;

/** The parts of the page that are there already. */
function partsOf(section: HTMLElement) {
  const form = section.querySelector('form');
  const part = <Part extends HTMLElement>(selector: string) => {
    const found = section.querySelector<Part>(selector);
    if (!found) throw new Error(`The list has no ${selector}`);
    return found;
  };
  if (!form) throw new Error('The list has no controls');
  return {
    form,
    output: part<HTMLOutputElement>('output'),
    clear: part<HTMLButtonElement>('button[type=reset]'),
    byNumber: part('.by-number'),
    listed: part('.listed'),
  };
}

/**
 * Shows every figure in the list’s place, as the controls and the address ask. The controls themselves are left alone.
 * Should it ever fail, the list is again what it was without a script, and the page says so.
 */
export async function takeOver(section: HTMLElement): Promise<void> {
  const { form, output, clear, byNumber, listed } = partsOf(section);
  const { head, rows } = await readRows(section.dataset.rows ?? '', (read, { words, language }) => {
    output.textContent = fill(words.reading, { read: sayNumber(read, language) });
  });
  const before = [...listed.childNodes];
  const life = new AbortController();
  const giveUp = (error: unknown) => {
    console.error(error);
    life.abort();
    // Not before React has let go of what it was drawing.
    queueMicrotask(() => {
      root.unmount();
      listed.replaceChildren(...before);
      form.hidden = true;
      admitFailure(document);
    });
  };
  const root = createRoot(listed, { onUncaughtError: giveUp });
  const orders = new Map<Order, readonly Searchable[]>([[EVERYTHING.order, rows]]);
  let turn = 0;
  // Once, where the list opens: later a choice must not move the page.
  let start: string | undefined = placeLeft() ?? chosenFigure();

  const showFitting = async () => {
    const own = ++turn;
    const query = askedBy(form);
    const ordered = orders.get(query.order) ?? sortRows(rows, query.order);
    orders.set(query.order, ordered);
    const fits = fitting(query);
    const shown: FigureRow[] = [];
    const begun = performance.now();
    const isDone = await inSlices(
      ordered,
      (searchable) => {
        if (fits(searchable)) shown.push(searchable.row);
      },
      () => {
        if (performance.now() - begun > PATIENCE) output.textContent = head.words.looking;
        return own === turn;
      },
    );
    if (!isDone) return;
    root.render(<ShownList head={head} rows={shown} order={query.order} start={start} onOrder={orderBy} />);
    start = undefined;
    output.textContent = sayShown(shown.length, rows.length, head.words, head.language);
    clear.hidden = writeQuery({ ...query, order: EVERYTHING.order }, '') === '';
    byNumber.hidden = query.order !== 'lowest' && query.order !== 'highest';
  };

  const show = () => showFitting().catch(giveUp);
  const asked = () => location.pathname + writeQuery(askedBy(form), location.search) + location.hash;
  const isNews = () => asked() !== location.pathname + location.search + location.hash;
  const push = () => {
    if (isNews()) history.pushState(null, '', asked());
  };
  const orderBy = (order: Order) => {
    const control = form.elements.namedItem('order');
    if (control instanceof HTMLSelectElement) control.value = order;
    push();
    void show();
  };

  let typing: ReturnType<typeof setTimeout> | undefined;
  const onInput = ({ target }: Event) => {
    void show();
    clearTimeout(typing);
    if (target instanceof HTMLSelectElement) push();
    else typing = setTimeout(() => history.replaceState(null, '', asked()), PAUSE);
  };
  const onReset = () => {
    // The controls are emptied only after they were told.
    setTimeout(() => {
      push();
      void show();
      form.querySelector('input')?.focus();
    });
  };
  let resting: ReturnType<typeof setTimeout> | undefined;
  const onScroll = () => {
    clearTimeout(resting);
    resting = setTimeout(() => notePlace(listed), PAUSE);
  };
  const onReturn = () => {
    clearTimeout(typing);
    askAs(location.search, form);
    void show();
  };
  form.addEventListener('input', onInput, life);
  form.addEventListener('reset', onReset, life);
  addEventListener('scroll', onScroll, life);
  addEventListener('popstate', onReturn, life);
  await show();
  // What was asked while the rows were on their way.
  if (isNews()) history.replaceState(null, '', asked());
}

type ShownProps = {
  readonly head: ListHead;
  readonly rows: readonly FigureRow[];
  readonly order: Order;
  readonly start: string | undefined;
  readonly onOrder: (order: Order) => void;
};

/** The rows that fit, or in words that none does. */
function ShownList({ head, rows, order, start, onOrder }: ShownProps) {
  if (rows.length === 0) return <p className="none">{head.words.none}</p>;
  return <LongTable rows={rows} words={head.words} order={order} start={start} onOrder={onOrder} />;
}
