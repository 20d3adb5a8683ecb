/** Formats numbers for the report, the same in every locale. */

/** Whole numbers with a thin space between thousands. */
export function figure(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, '\u2009')
}

/** A share as a whole percentage. A share above 0 is never written as 0. */
export function percent(part: number, whole: number): string {
  if (part === 0 || whole === 0) return '0 %'
  const rounded = Math.round((100 * part) / whole)
  return rounded === 0 ? '< 1 %' : `${rounded} %`
}
