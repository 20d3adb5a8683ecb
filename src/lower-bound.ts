/**
 * Binary search: the first of `count` ascending places for which `isBelow` is false; `count` if there is
 * none.
 */
export function lowerBound(count: number, isBelow: (place: number) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBelow(middle)) low = middle + 1
    else high = middle
  }
  return low
}
