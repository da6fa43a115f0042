/** What a reader may filter by; each is a parameter of the address. */
export const FILTERS = ['measure', 'by', 'place', 'day', 'certainty'] as const;

export type Filter = (typeof FILTERS)[number];

/** The orders of the list, the usual one first. */
export const ORDERS = ['day', 'latest', 'lowest', 'highest', 'by', 'measure', 'place'] as const;

export type Order = (typeof ORDERS)[number];

/** The value that stands for figures of no known day. */
export const UNDATED = 'undated';

/** What a reader asked of the list: words to search for, a value per filter or “” for all, and an order. */
export type Query = { readonly [Name in Filter | 'q']: string } & { readonly order: Order };

/** Asks for everything, in the usual order. */
export const EVERYTHING: Query = { q: '', measure: '', by: '', place: '', day: '', certainty: '', order: 'day' };

const PARAMETERS = ['q', ...FILTERS, 'order'] as const;

/** Reads a query from an address. What is not asked, or cannot be, is left at “all”: other parameters are nobody’s affair. */
export function readQuery(search: string, isOffered: (filter: Filter, value: string) => boolean): Query {
  const parameters = new URLSearchParams(search);
  const asked = (filter: Filter) => {
    const value = parameters.get(filter) ?? '';
    return isOffered(filter, value) ? value : '';
  };
  return {
    q: parameters.get('q') ?? '',
    measure: asked('measure'),
    by: asked('by'),
    place: asked('place'),
    day: asked('day'),
    certainty: asked('certainty'),
    order: ORDERS.find((order) => order === parameters.get('order')) ?? EVERYTHING.order,
  };
}

/** Writes a query into an address’s search, and leaves there what is not its own. */
export function writeQuery(query: Query, search: string): string {
  const parameters = new URLSearchParams(search);
  for (const name of PARAMETERS) {
    if (query[name] === EVERYTHING[name]) parameters.delete(name);
    else parameters.set(name, query[name]);
  }
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}

/** Whether an address asks anything of the list. */
export function asksAnything(search: string): boolean {
  const parameters = new URLSearchParams(search);
  return PARAMETERS.some((name) => parameters.has(name));
}
