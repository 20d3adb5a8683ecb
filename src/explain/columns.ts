/** Lays out two texts side by side on a terminal. Escapes what it shows. */
import { visibleLine } from '../visible.ts'

/** What stands before the first text and between the two. */
const INDENT = '    '
const BETWEEN = ' │ '
/** Fewest columns for a text. A narrower terminal wraps the lines. */
const NARROWEST = 20
/** Scripts whose characters take two columns. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/
/** A word with the space after it, or a single wide character, since lines may break at any of these. */
const PART =
  /[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]|[^\s\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]+\s*|\s+/g

/** Lines of at most `width` columns, with the left text beside the right one. */
export function besides([left, right]: readonly [string, string], width: number): readonly string[] {
  const column = Math.max(NARROWEST, Math.floor((width - INDENT.length - BETWEEN.length) / 2))
  const [one, two] = [wrapped(visibleLine(left), column), wrapped(visibleLine(right), column)]
  return Array.from({ length: Math.max(one.length, two.length) }, (_, n) => {
    const text = one[n] ?? ''
    return `${INDENT}${text}${' '.repeat(Math.max(0, column - columns(text)))}${BETWEEN}${two[n] ?? ''}`.trimEnd()
  })
}

function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const part of text.match(PART) ?? []) {
    for (const piece of pieces(part, width)) {
      if (line !== '' && columns(line) + columns(piece.trimEnd()) > width) {
        lines.push(line.trimEnd())
        line = ''
      }
      line += piece
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}

/** Cuts a word that is longer than the column. */
function pieces(part: string, width: number): readonly string[] {
  if (part.length <= width) return [part]
  return Array.from({ length: Math.ceil(part.length / width) }, (_, n) =>
    part.slice(n * width, (n + 1) * width),
  )
}

function columns(text: string): number {
  let sum = 0
  for (const character of text) sum += WIDE.test(character) ? 2 : 1
  return sum
}
