/** Tables that have a value for every key of a union: made key by key, and their keys. The compiler cannot count through `Object`. */

/** `entries` name every key of the union once, as where they come from a list or table typed over it. */
export function tableOf<K extends string, V>(entries: Iterable<readonly [K, V]>): Readonly<Record<K, V>> {
  return Object.fromEntries(entries) as Record<K, V>;
}

/** In the order written. The table is written out as such: a value that only fits the type may have other keys too. */
export function keysOf<K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(table) as K[];
}
