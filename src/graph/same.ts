/** Whether two results are the same, value by value; what a rebuild compares to stop early. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (one instanceof Uint8Array || other instanceof Uint8Array) return sameBytes(one, other);
  if (one instanceof Map || other instanceof Map)
    return one instanceof Map && other instanceof Map && sameLists([...one], [...other]);
  if (one instanceof Set || other instanceof Set)
    return one instanceof Set && other instanceof Set && sameLists([...one], [...other]);
  if (Array.isArray(one) || Array.isArray(other))
    return Array.isArray(one) && Array.isArray(other) && sameLists(one, other);
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && same(Reflect.get(one, key), Reflect.get(other, key)))
  );
}

function sameLists(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => same(value, other[index]));
}

function sameBytes(one: object, other: object): boolean {
  if (!(one instanceof Uint8Array) || !(other instanceof Uint8Array) || one.length !== other.length)
    return false;
  return Buffer.compare(one, other) === 0;
}
