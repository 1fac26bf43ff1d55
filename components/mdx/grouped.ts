/** Puts items that share a key together, keys in order of first appearance. `Map.groupBy` asks for Node 21. */
export function grouped<T, K>(
  items: Iterable<T>,
  keyOf: (item: T) => K,
): readonly (readonly [K, readonly T[]])[] {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups]
}
