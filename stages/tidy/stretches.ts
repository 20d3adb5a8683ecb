/** Lines behind one another that a program may have wrapped, with what each seam between two of them shows. */
import { ended, startsLower } from './seam.ts'

/** Mail wraps at 72, printouts at up to 100. */
export const WIDEST = 100
export const NUMBERED = /^\(?\d{1,3}[.)]\s/
/** A letter of a script that has spaces and no capitals goes on from anything. */
const CASELESS_START =
  /^["'\u201c\u2018(]?(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}|\p{Script=Tibetan})\p{Lo}/u
/** No headline ends in a comma or a short word of small letters: `since the`, `at the end of`. */
const HANGS = /(?:,["\u2019\u201d\u00bb]?|\s\p{Ll}{1,3})$/u
const NO_LINE: Line = { text: '', inset: 0, end: 0, word: 0 }
/** Signs of code, and the share of lines with them from which it is some. */
const CODE = /\w\([^()]*[),]|[{};]$|\w ?= ?\S|=>|\w_\w/
const MOSTLY_CODE = 1 / 2

/** How a line shows that it goes on: a small letter is next; a letter of a script without capitals; it hangs. */
export type GoesOn = 'lower' | 'caseless' | 'hanging'

/** A line, and the column in which it ends: lines of lists and quotes are set in, and end at the same margin. */
export interface Line {
  readonly text: string
  /** Columns by which it is set in. */
  readonly inset: number
  readonly end: number
  /** Length of its first word as it was wrapped: a number of a link may have gone since. */
  readonly word: number
}

/** Lines behind one another of which none is wider than a text is wrapped. */
export interface Stretch {
  readonly places: readonly Place[]
  /** Of its widest line. */
  readonly width: number
  /** Of the line that is least set in. */
  readonly inset: number
  readonly isList: boolean
  readonly isCode: boolean
}

/** Where one line ends and the next begins. */
export interface Place {
  readonly line: number
  readonly left: string
  readonly right: string
  /** How it shows that the line goes on; undefined where a sentence ends before, or nothing shows it. */
  readonly goesOn: GoesOn | undefined
  /** The columns in which the two end. */
  readonly ends: readonly [number, number]
  /** The column in which it would end, were the first word of the later one still in it. */
  readonly needs: number
}

/** The stretches of a run, in order; lines that stand alone are in none. */
export function stretchesOf(lines: readonly Line[]): readonly Stretch[] {
  const found: Stretch[] = []
  for (let start = 0; start < lines.length;) {
    const end = narrowUntil(lines, start)
    if (end - start > 1) found.push(stretchOf(lines, start, end))
    start = Math.max(end, start + 1)
  }
  return found
}

function narrowUntil(lines: readonly Line[], start: number): number {
  let end = start
  while (end < lines.length && (lines[end]?.end ?? 0) <= WIDEST) end++
  return end
}

function stretchOf(lines: readonly Line[], start: number, end: number): Stretch {
  const own = lines.slice(start, end)
  const places = own.slice(1).map(({ text: right, end: after, word }, n): Place => {
    const { text: left, end: before } = own[n] ?? NO_LINE
    return {
      line: start + n + 1,
      left,
      right,
      goesOn: goingOn(left, right),
      ends: [before, after],
      needs: before + 1 + word,
    }
  })
  const width = own.reduce((most, line) => Math.max(most, line.end), 0)
  return {
    places,
    width,
    inset: own.reduce((least, line) => Math.min(least, line.inset), Infinity),
    isList: own.filter(({ text }) => NUMBERED.test(text)).length > 1,
    isCode: own.filter(({ text }) => CODE.test(text)).length > own.length * MOSTLY_CODE,
  }
}

function goingOn(left: string, right: string): GoesOn | undefined {
  if (ended(left)) return undefined
  if (startsLower(right)) return 'lower'
  if (CASELESS_START.test(right)) return 'caseless'
  return HANGS.test(left) ? 'hanging' : undefined
}
