/** How much of one set another holds. */

/** Share of the smaller set that the other holds, 0 to 1; 0 where one is empty. */
export function shareOf<T>(one: ReadonlySet<T>, two: ReadonlySet<T>): number {
  const [small, large] = one.size <= two.size ? [one, two] : [two, one]
  if (small.size === 0) return 0
  return [...small].filter((piece) => large.has(piece)).length / small.size
}
