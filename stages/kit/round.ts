/** Rounds to three decimals, as all numbers are before they decide or are written. */

export function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
