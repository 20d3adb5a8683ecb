/** Signs that a layout sets before a line. */

/** Arrows, bullets, and brackets and quotes that close where nothing was opened; a quotation that opens so is closed behind. */
const ORNAMENT =
  /^(?:[>\u00b7\u2022\u203a\u25a0\u25b6\u25ba\u25c6\u25cf\u2605\u3009\u300b]|\u00bb(?!.*\u00ab))+\s*/

/** How many UTF-16 units of it stand before what the line says; 0 where it says nothing. */
export function ornament(line: string): number {
  const { length } = ORNAMENT.exec(line)?.[0] ?? ''
  return length === line.length ? 0 : length
}
