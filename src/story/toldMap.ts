/**
 * The entries of a map that can be told, each as it can be told, worked out when it is asked for: a page shows few
 * figures of many. `size` is how many can be.
 */
export class ToldMap<Entry> implements ReadonlyMap<string, Entry> {
  readonly #all: ReadonlyMap<string, Entry>;
  readonly #tell: (entry: Entry) => Entry | undefined;
  readonly #told = new Map<string, Entry | undefined>();
  readonly size: number;

  constructor(all: ReadonlyMap<string, Entry>, tell: (entry: Entry) => Entry | undefined, size: number) {
    this.#all = all;
    this.#tell = tell;
    this.size = size;
  }

  get(id: string): Entry | undefined {
    const entry = this.#all.get(id);
    if (entry !== undefined && !this.#told.has(id)) this.#told.set(id, this.#tell(entry));
    return this.#told.get(id);
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  *entries(): MapIterator<[string, Entry]> {
    for (const id of this.#all.keys()) {
      const entry = this.get(id);
      if (entry !== undefined) yield [id, entry];
    }
  }

  *keys(): MapIterator<string> {
    for (const [id] of this.entries()) yield id;
  }

  *values(): MapIterator<Entry> {
    for (const [, entry] of this.entries()) yield entry;
  }

  [Symbol.iterator](): MapIterator<[string, Entry]> {
    return this.entries();
  }

  forEach(work: (entry: Entry, id: string, map: ReadonlyMap<string, Entry>) => void): void {
    for (const [id, entry] of this.entries()) work(entry, id, this);
  }
}
