/** What was read last, held ready: a few things by place, the longest unasked makes room for the next. */

export interface Ready<T> {
  readonly at: (place: number) => T
}

/** Reads with `load` what is not among the last `room`. */
export function openReady<T>(room: number, load: (place: number) => T): Ready<T> {
  const held = new Map<number, { readonly value: T }>()
  function at(place: number): T {
    const known = held.get(place)
    if (known !== undefined) {
      held.delete(place)
      held.set(place, known)
      return known.value
    }
    const value = load(place)
    if (held.size >= room) held.delete(held.keys().next().value ?? -1)
    held.set(place, { value })
    return value
  }
  return { at }
}
