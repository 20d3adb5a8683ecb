/** Where the first of ascending `numbers` stands that is not below `bar`; their count where all are. */
export function firstFrom(numbers: Float64Array, bar: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((numbers[middle] ?? 0) < bar) low = middle + 1
    else high = middle
  }
  return low
}
