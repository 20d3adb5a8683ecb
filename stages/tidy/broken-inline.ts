/**
 * A sentence that a dump broke around a link or a bold word, as where it has a line for each text node. Lines on both sides must be running
 * text, unless the text shows elsewhere that its sentences are broken. Of the seams told so in 1,573 labelled dumps of text nodes 95 in a
 * hundred are inside a paragraph, and they are three in four of those that are.
 */
import { ended, shown, startsLower } from './seam.ts'
import type { Seam } from './seam.ts'

/**
 * A line that goes on from the one before: a comma, a full stop or a bracket with more behind it. Three dots go on a headline. A quote closes
 * before a space or a sign: before a letter it opens, as a Swedish \u201d does, and a \u00bb before a capital is the arrow of a teaser. An apostrophe
 * begins `\u201990s`, `\u2019t Was` and `\u2019s Avonds`.
 */
const GOES_ON =
  /^(?:[,;!?)\]%\u00ae\u060c\u061b\u061f\u2122\u3001\u3002\u300b\u300d\uff01\uff09\uff0c\uff1f]|\.(?![.\p{L}\p{N}])|['\u2019]s\b(?!-| (?:Avonds|Middags|Morgens|Nachts|Ochtends|Winters|Zomers)\b)|\u2019(?![\p{Lu}\p{N}]|[knst]\b)|[\u201c\u201d](?=[\s.,;:!?)\]\u2026]|$)|\u00bb(?=[\s.,;:!?)\]\u2026]|$)(?! [\p{Lu}\p{N}\u201c\u201e]))/u
/** What a bold word was the label of: `Visas` and `: none are needed`. */
const TELLS = /^: \S/
/** Punctuation alone ends the sentence before it. */
const LONELY = /^[.,;!?)\]\u00bb\u2019\u201c\u201d"]+$/u
/** A bracket or a quote that opens at the end of a line is about the next. */
const OPENS = /[([\u00ab\u201e\u3008\u300a\u300c\uff08]$/
/** Characters that are written without spaces between, and how many of them count as a word. */
const SPACELESS = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uff60]/
const UNSPACED_WORD = 2
/** A line without any of these is a label, or a headline. */
const UNSPACED_PROSE = /[\u3001\u3002\uff0c]/
/** A caption closes with a bracket or a quote. */
const UNSPACED_HANGS = /[\p{L}\p{N}\u3001\uff0c]$/u
/** Characters from which a line in them may be what goes on behind a link, and from which one is more than a headline. */
const UNSPACED_REST = 30
const UNSPACED_OPEN = 45
/** Words of a line that is prose, not a label. */
const PROSE_WORDS = 7
/** Fewer are enough where a link and more prose follow. */
const BRIDGE_WORDS = 5
/** Words of two lines that are more than two labels of a menu in small letters. */
const LABELS_WORDS = 4
/** Words and characters of a link inside a sentence. */
const LINK_WORDS = 6
const LONGEST_LINK = 80
/** A headline seldom ends in small letters, and never in a comma or a short word of them: `a list of`, `wie die`. */
const HANGS = /(?:[\p{Ll}\d]|,["\u2019\u201d\u00bb]?)$/u
const LEADS_ON = /(?:,["\u2019\u201d\u00bb]?|(?:^|[\s(])\p{Ll}{1,3})$/u
/** `The` or `Die` alone before a link, where prose goes on behind it: else it is `Tea` on a menu. */
const SHORT_WORD = /^\p{Lu}\p{Ll}{1,2}$/u
/** A comment between commands: what it says does not go on in what is typed. */
const COMMENT = /^(?:#|\/\/) /
/** An account, as forums print it above what it wrote; within a sentence, as the name of a function, that sentence goes on behind it. */
const ACCOUNT = /^[\p{Ll}\d]+[_\d][\p{L}\d_]*$/u
/** After any other character the next line is a new sentence. */
const WORD_END = /[\p{L}\p{N}]$/u
/** Words of what leads on by itself: fewer may be a name, `T. rex`. */
const START_WORDS = 4
/** Words of a torn sentence that bears out a broken one; shorter ones stand in lists and chats. */
const TORN_WORDS = 12
/** Sentences that are broken beyond doubt, from which the text is taken for a dump of text nodes. */
const BEYOND_DOUBT = 2

/**
 * The seams of each run of lines of a text. Where commas stand at the start of lines, or links between two lines of prose, the text has a line
 * for each text node of its page, and its other lines are read so too.
 */
export function brokenInline(runs: readonly (readonly string[])[]): readonly (readonly Seam[])[] {
  const sure = runs.map((lines) => seamsIn(lines, false))
  let broken = 0
  for (const [run, seams] of sure.entries())
    for (const { line } of seams) if (!startsLower(runs[run]?.[line] ?? '')) broken++
  const isBorneOut = broken === BEYOND_DOUBT - 1 && runs.some(hasTorn)
  return broken < BEYOND_DOUBT && !isBorneOut ? sure : runs.map((lines) => seamsIn(lines, true))
}

/** A sentence whose beginning stands in a line of its own: lists and wrapped lines hold such too, so that it only bears out a broken one. */
function hasTorn(lines: readonly string[]): boolean {
  return lines.some((line, n) => {
    const left = lines[n - 1] ?? ''
    return (
      startsLower(line) &&
      ended(line) &&
      hasWords(line, TORN_WORDS) &&
      left.length <= LONGEST_LINK &&
      WORD_END.test(left)
    )
  })
}

function seamsIn(lines: readonly string[], byNode: boolean): readonly Seam[] {
  const seams: Seam[] = []
  for (let line = 1; line < lines.length; line++) {
    const [left = '', right = '', next = ''] = [lines[line - 1], lines[line], lines[line + 1]]
    if (left === '' || right === '' || ended(left) || COMMENT.test(left) || COMMENT.test(right)) continue
    if (ACCOUNT.test(right) && !startsLower(next) && !GOES_ON.test(next)) continue
    const place = { left, right, next, bridged: seams.at(-1)?.line === line - 1 }
    if (isBroken(place) || (byNode && isBrokenByNode(place))) seams.push(seamAt(line, place))
  }
  return seams
}

/** Three lines; the seam is between the first two. */
interface Place {
  readonly left: string
  readonly right: string
  readonly next: string
  /** Whether the left line continues the one before it. */
  readonly bridged: boolean
}

function isBroken({ left, right, next, bridged }: Place): boolean {
  const isOpen = bridged || isProse(left)
  if (GOES_ON.test(right) && isOpen) return true
  if (startsLower(right) && isOpen && (isProse(right) || isProse(left))) return true
  if (!isLink(right) || !hasWords(left, BRIDGE_WORDS)) return false
  if (GOES_ON.test(next)) return !LONELY.test(next) || isProse(left)
  return goesOnSmall(right, next) && HANGS.test(left) && (isProse(next) || isProse(right))
}

function isBrokenByNode({ left, right, next, bridged }: Place): boolean {
  if (GOES_ON.test(right) || TELLS.test(right) || OPENS.test(left)) return true
  if (startsLower(right)) return bridged || ended(right) || hasWords(`${left} ${right}`, LABELS_WORDS)
  if (bridged && isLink(left) && !GOES_ON.test(left) && isUnspaced(right, UNSPACED_REST)) return true
  if (!isLink(right)) return false
  if (GOES_ON.test(next)) return true
  if (UNSPACED_HANGS.test(left) && isUnspaced(left, UNSPACED_OPEN) && isUnspaced(next, UNSPACED_REST))
    return true
  return (
    goesOnSmall(right, next) &&
    (bridged ||
      LEADS_ON.test(left) ||
      (SHORT_WORD.test(left) && isProse(next)) ||
      (isProse(left) && HANGS.test(left)))
  )
}

/** A few words. */
function isLink(line: string): boolean {
  return line.length <= LONGEST_LINK && !hasWords(line, LINK_WORDS + 1) && !ended(line)
}

/** Of a script without small letters only length and commas tell a sentence from a headline. */
function isUnspaced(line: string, fewest: number): boolean {
  return line.length >= fewest && UNSPACED_PROSE.test(line)
}

/** What stands behind a link goes on in small letters, unless it goes on what begins there: `The oak chest is of a` and `friend`. */
function goesOnSmall(link: string, next: string): boolean {
  return startsLower(next) && !(LEADS_ON.test(link) && hasWords(link, START_WORDS))
}

function isProse(line: string): boolean {
  return hasWords(line, PROSE_WORDS)
}

function hasWords(line: string, fewest: number): boolean {
  if (SPACELESS.test(line)) return line.length >= fewest * UNSPACED_WORD
  let words = 1
  for (let at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) words++
  return words >= fewest
}

function seamAt(line: number, { left, right }: Place): Seam {
  const isGlued =
    GOES_ON.test(right) ||
    TELLS.test(right) ||
    OPENS.test(left) ||
    SPACELESS.test(left.slice(-1) + right.charAt(0))
  return { line, glue: isGlued ? '' : ' ', rule: 'tidy/broken-inline', saw: shown(left, right) }
}
