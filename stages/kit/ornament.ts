/** Finds decorative characters that a layout puts before a line. */

/**
 * Arrows, bullets, and closing brackets and quotes at the beginning of a line. `»` counts only if no `«`
 * follows, since some languages open quotations with it.
 */
const ORNAMENT =
  /^(?:[>\u00b7\u2022\u203a\u25a0\u25b6\u25ba\u25c6\u25cf\u2605\u3009\u300b]|\u00bb(?!.*\u00ab))+\s*/

/** Length of the decoration before the text of a line, in UTF-16 units; 0 if the line has no other text. */
export function ornament(line: string): number {
  const { length } = ORNAMENT.exec(line)?.[0] ?? ''
  return length === line.length ? 0 : length
}
