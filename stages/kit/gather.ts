/** Lists of what has one key. */

/** Puts a value behind those that its key has. */
export function gather<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

/** The values by their keys, both in the order in which they come. */
export function groupBy<Key, Value>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const lists = new Map<Key, Value[]>()
  for (const value of values) gather(lists, keyOf(value), value)
  return lists
}
