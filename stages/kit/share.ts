/** Measures how much of one set another contains. */

/** Share of the smaller set that the other contains, 0 to 1; 0 if one is empty. */
export function shareOf<T>(one: ReadonlySet<T>, two: ReadonlySet<T>): number {
  const smaller = Math.min(one.size, two.size)
  return smaller === 0 ? 0 : inBoth(one, two) / smaller
}

/** Share of the larger set that the other contains, 0 to 1; 0 if both are empty. */
export function shareOfLarger<T>(one: ReadonlySet<T>, two: ReadonlySet<T>): number {
  return inBoth(one, two) / Math.max(1, one.size, two.size)
}

function inBoth<T>(one: ReadonlySet<T>, two: ReadonlySet<T>): number {
  const [small, large] = one.size <= two.size ? [one, two] : [two, one]
  let count = 0
  for (const piece of small) if (large.has(piece)) count++
  return count
}
