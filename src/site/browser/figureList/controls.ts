import { EVERYTHING, FILTERS, ORDERS, type Query, readQuery } from '../../../views/figureList/query.ts';

/** What the controls ask for. */
export function askedBy(form: HTMLFormElement): Query {
  const fields = new FormData(form);
  const said = (name: string) => String(fields.get(name) ?? '');
  return {
    ...(Object.fromEntries(['q', ...FILTERS].map((name) => [name, said(name)])) as Omit<Query, 'order'>),
    order: ORDERS.find((order) => order === said('order')) ?? EVERYTHING.order,
  };
}

/** Sets the controls to what an address asks for, as far as they offer it. */
export function askAs(search: string, form: HTMLFormElement): void {
  const query = readQuery(search, (filter, value) => {
    const select = form.elements.namedItem(filter);
    return select instanceof HTMLSelectElement && [...select.options].some((option) => option.value === value);
  });
  for (const [name, value] of Object.entries(query)) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLSelectElement || control instanceof HTMLInputElement) control.value = value;
  }
}
