/** Work that is done once for each thing and kept as long as the thing is: stories and panels are never changed. */
export function oncePer<Thing extends object, Result>(work: (thing: Thing) => Result): (thing: Thing) => Result {
  const results = new WeakMap<Thing, { readonly result: Result }>();
  return (thing) => {
    const done = results.get(thing);
    if (done) return done.result;
    const result = work(thing);
    results.set(thing, { result });
    return result;
  };
}
