/**
 * A sentence that a dump of text nodes broke around a link or a bold word. The lines on both sides must be
 * running text.
 */
import { ended, shown, startsLower } from './seam.ts'
import type { Seam } from './seam.ts'

/** A line that goes on from the one before: a comma, a full stop or a bracket with more behind it. */
const GOES_ON = /^(?:[,;.!?)\]%\u2019\u201d]|['\u2019]s\b)/u
/** Punctuation alone ends the sentence before it. */
const LONELY = /^[.,;!?)\]\u2019\u201d"]+$/u
/** Words of a line that is prose, not a label. */
const PROSE_WORDS = 7
/** Fewer are enough where a link and more prose follow. */
const BRIDGE_WORDS = 5
/** A link's words inside a sentence. */
const LONGEST_LINK = 80

export function brokenInline(lines: readonly string[]): readonly Seam[] {
  const seams = new Map<number, Seam>()
  for (let line = 1; line < lines.length; line++) {
    const left = lines[line - 1] ?? ''
    const right = lines[line] ?? ''
    if (ended(left) || left === '' || right === '') continue
    const before = lines[line - 2] ?? ''
    const bridged = seams.has(line - 1)
    if (GOES_ON.test(right) && (bridged || isProse(left) || isBridge(before, left))) {
      if (LONELY.test(right) && !bridged && !isProse(left) && !isProse(before)) continue
      if (!bridged && isBridge(before, left)) seams.set(line - 1, seam(lines, line - 1, ' '))
      seams.set(line, seam(lines, line, ''))
    } else if (
      startsLower(right) &&
      (bridged || isProse(left) || isBridge(before, left)) &&
      (isProse(right) || isProse(left))
    ) {
      if (!bridged && isBridge(before, left)) seams.set(line - 1, seam(lines, line - 1, ' '))
      seams.set(line, seam(lines, line, ' '))
    }
  }
  return [...seams.values()]
}

/** A short line after unfinished prose: what a link says. */
function isBridge(before: string, link: string): boolean {
  return link.length <= LONGEST_LINK && hasWords(before, BRIDGE_WORDS) && !ended(before)
}

function isProse(line: string): boolean {
  return hasWords(line, PROSE_WORDS)
}

function hasWords(line: string, fewest: number): boolean {
  let words = 1
  for (let at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) words++
  return words >= fewest
}

function seam(lines: readonly string[], line: number, glue: ' ' | ''): Seam {
  const [left, right] = [lines[line - 1] ?? '', lines[line] ?? '']
  return { line, glue, rule: 'tidy/broken-inline', saw: shown(left, right) }
}
