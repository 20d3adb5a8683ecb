/** Numbers are rounded to three decimals before they decide or are written. */

export function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
