/**
 * Caches what was made of the keys used last. Not a `WeakMap`: minor garbage collections treat its values as
 * alive, so all that was made from a dump would stay in memory until a major collection.
 */

/**
 * Wraps `make` so that the results for the `room` keys used last are cached. The key that was unused for
 * longest is dropped first.
 */
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
