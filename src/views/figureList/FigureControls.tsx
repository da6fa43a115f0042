import type { Language } from '../../story/schema/text.ts';
import { sayNumber } from '../../words/sayNumber.ts';
import { fill } from '../../words/template.ts';
import type { Choice, Choices, ListWords } from './figureRow.ts';
import { type Filter, ORDERS } from './query.ts';

type Props = {
  readonly language: Language;
  readonly words: ListWords;
  readonly choices: Choices;
  /** How many figures there are. */
  readonly count: number;
};

/**
 * What a reader filters, searches and orders with: native controls, which the script only listens to, so that nothing
 * under a reader’s hands is ever replaced. Hidden until there is a script.
 */
export function FigureControls({ language, words, choices, count }: Props) {
  const { all, columns } = words;
  return (
    <form className="figure-controls" aria-label={words.controls} hidden>
      <div className="search">
        <label htmlFor={idOf('q')}>{words.search}</label>
        <input id={idOf('q')} type="search" name="q" autoComplete="off" spellCheck={false} />
      </div>
      <Select name="measure" label={columns.measure} all={all.measure}>
        {choices.measure}
      </Select>
      <Select name="by" label={columns.by} all={all.by}>
        {choices.by}
      </Select>
      <Select name="place" label={columns.place} all={all.place}>
        {choices.place}
      </Select>
      <Select name="day" label={columns.asOf} all={all.day}>
        {choices.day}
      </Select>
      <div>
        <label htmlFor={idOf('certainty')}>{words.certainty.label}</label>
        <select id={idOf('certainty')} name="certainty">
          <option value="">{all.certainty}</option>
          <optgroup label={words.certainty.said}>{options(choices.hedge)}</optgroup>
          {choices.status.length > 0 && <optgroup label={words.certainty.status}>{options(choices.status)}</optgroup>}
        </select>
      </div>
      <div className="order">
        <label htmlFor={idOf('order')}>{words.order}</label>
        <select id={idOf('order')} name="order">
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {words.orders[order]}
            </option>
          ))}
        </select>
      </div>
      <p className="shown">
        <output>{fill(words.before, { all: sayNumber(count, language) })}</output>
        <button type="reset" hidden>
          {words.clear}
        </button>
      </p>
      <p className="by-number" hidden>
        {words.byNumber}
      </p>
    </form>
  );
}

type SelectProps = {
  readonly name: Filter;
  readonly label: string;
  readonly all: string;
  readonly children: readonly Choice[];
};

function Select({ name, label, all, children }: SelectProps) {
  return (
    <div>
      <label htmlFor={idOf(name)}>{label}</label>
      <select id={idOf(name)} name={name}>
        <option value="">{all}</option>
        {options(children)}
      </select>
    </div>
  );
}

function options(choices: readonly Choice[]) {
  return choices.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}

function idOf(control: string): string {
  return `page_by_${control}`;
}
