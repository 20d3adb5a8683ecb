/**
 * Finds which articles are connected by edges: union-find (Tarjan 1975) with the lowest place as root, so the
 * result does not depend on the order of the edges.
 */
import { gather } from '../../../../stages/kit/gather.ts'

export interface Families {
  readonly join: (a: number, b: number) => void
  /** The lowest member of a place's family. */
  readonly first: (place: number) => number
  /** Members of every family of two or more, ascending, families by their first member. */
  readonly all: () => readonly (readonly number[])[]
}

/** Starts with each of the places 0 to `count` - 1 in a family of its own. */
export function openFamilies(count: number): Families {
  const parent = Uint32Array.from({ length: count }, (_, n) => n)

  function find(n: number): number {
    let top = n
    while (parent[top] !== top) top = parent[top] ?? top
    for (let at = n; at !== top;) {
      const next = parent[at] ?? top
      parent[at] = top
      at = next
    }
    return top
  }
  function join(a: number, b: number): void {
    const [one, two] = [find(a), find(b)]
    parent[Math.max(one, two)] = Math.min(one, two)
  }
  function all(): readonly (readonly number[])[] {
    const families = new Map<number, number[]>()
    for (let n = 0; n < count; n++) {
      gather(families, find(n), n)
    }
    return [...families.values()].filter((family) => family.length > 1)
  }
  return { join, first: find, all }
}
