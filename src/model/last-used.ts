/** How many answers to keep → a memory: what was asked for last is not worked out again, what was not asked for longest is forgotten. */
export function lastUsed<V>(most: number): (key: string, make: () => V) => V {
  const kept = new Map<string, { readonly answer: V }>();
  return (key, make) => {
    const found = kept.get(key) ?? { answer: make() };
    kept.delete(key);
    kept.set(key, found);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return found.answer;
  };
}
