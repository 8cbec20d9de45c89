/** A pure function of an immutable thing → the same function, which works out its answer once for each thing and forgets it with it. */
export function perObject<K extends object, V>(make: (thing: K) => V): (thing: K) => V {
  const made = new WeakMap<K, { readonly answer: V }>();
  return (thing) => {
    const known = made.get(thing);
    if (known !== undefined) return known.answer;
    const answer = make(thing);
    made.set(thing, { answer });
    return answer;
  };
}
