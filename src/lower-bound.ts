/** Of `count` places that ascend, the first that is not below; their count where all are. Asks of a few: halves each time. */
export function lowerBound(count: number, isBelow: (place: number) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBelow(middle)) low = middle + 1
    else high = middle
  }
  return low
}
