/**
 * What was made of the things seen last, held ready. Not a `WeakMap`: the engine's small collections take what one holds for alive,
 * so that every reading of a dump would wait for a large collection.
 */

/** `make`, which remembers what it made of the last `room` keys; the one that was not asked for longest makes room for the next. */
export function lruCache<Key extends object | number, Made>(
  room: number,
  make: (key: Key) => Made,
): (key: Key) => Made {
  const held = new Map<Key, { readonly made: Made }>()
  return (key) => {
    const known = held.get(key)
    if (known !== undefined) {
      held.delete(key)
      held.set(key, known)
      return known.made
    }
    const made = make(key)
    for (const longest of held.keys()) {
      if (held.size < room) break
      held.delete(longest)
    }
    held.set(key, { made })
    return made
  }
}
