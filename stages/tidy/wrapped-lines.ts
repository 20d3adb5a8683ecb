/**
 * Hard-wrapped text. The proof is greedy filling: in a text wrapped at a width, the first word of the next line would not have fitted
 * any more. Headlines, menu entries, verses and lines of a sentence each fail it. A run of lines may prove it by itself; where the paragraphs
 * are short, all runs of the text prove it together, and what is proven of the text holds for each of them.
 */
import { ended, shown, startsLower } from './seam.ts'
import type { Seam } from './seam.ts'

/** Mail wraps at 72, printouts at up to 100; narrower is a column of short things. */
const NARROWEST = 40
const WIDEST = 100
/** Open seams (no sentence end before, lower case after) that all but prove a paragraph. */
const FEWEST_OPEN = 3
/** Shorter lines, in shares of the width, are menus, labels and names: they neither prove it nor speak against it. */
const LONG = 0.6
/** Share of the open seams that must be full lines: a list of fragments has about a third. */
const FULL = 0.9
/** Share of all seams that are open: prose has two thirds, titles nearly none. */
const OPEN = 0.4
/** How surely a line goes on: a small letter is next; a letter of a script without capitals; the line hangs, as those of lists and verses do too. */
const SURE = { lower: 1, caseless: 1 / 2, hanging: 1 / 2 } as const
const SURE_SIGNS = ['lower', 'caseless', 'hanging'] as const
/** Seams of a text that is a note: each is full, one goes on with a small letter, and a sentence ends at a third of them at most. */
const FEWEST_SEAMS = 2
/** Without small letters to tell by, four lines that go on: three entries of a list may be of one length. */
const NOTE_WITHOUT_CASE = 2
const ENDED = 1 / 3
/** Share of the seams of a run that must be full in a text that is wrapped: of lines that each say one thing some are by chance. */
const FULL_IN_RUN = 1 / 2
/** Share of the seams that may stand in wider lines, as an address or a row that no one wrapped. */
const WIDER = 0.2
/** A letter of a script that has spaces and no capitals goes on from anything. */
const CASELESS_START =
  /^["'\u201c\u2018(]?(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}|\p{Script=Tibetan})\p{Lo}/u
/** No headline ends in a comma or a short word of small letters: `since the`, `at the end of`. */
const HANGS = /(?:,["\u2019\u201d\u00bb]?|\s\p{Ll}{1,3})$/u
const NO_LINE: Line = { text: '', inset: 0, end: 0, word: 0 }
/** What begins an entry of a list, or what the next speaker says, where the line before is told to its end. */
const BEGINS_ANEW = /^(?:[\u2010-\u2015-]\s|\(?\d{1,3}[.)]\s)/
/** What stands so far to the right is a signature or a column of its own, unless a sentence goes on in it. */
const DEEP = 16
const CODE = /\w\([^()]*[),]|[{};]$|\w ?= ?\S|=>|\w_\w/
const MOSTLY_CODE = 1 / 2
const LETTER = /[\p{L}\p{N}]/u
const NUMBERED = /^\(?\d{1,3}[.)]\s/

/**
 * The seams of each run of lines of a text; runs end at empty lines, so that a run is one or more paragraphs. `all` are the lines of
 * the whole text: a text with longer lines is no wrapped note.
 */
export function wrappedLines(
  runs: readonly (readonly Line[])[],
  all: readonly string[],
): readonly (readonly Seam[])[] {
  const stretches = runs.map((lines) => stretchesOf(lines))
  const prose = stretches.flat().filter(({ width }) => width >= NARROWEST)
  const isUnwrapped = all.some((line) => line.length > WIDEST)
  const width = widthOf(
    prose.flatMap(({ places }) => places),
    (places, at) => isProven(places, at) || (!isUnwrapped && isNote(places, at)),
  )
  return stretches.map((own) => own.flatMap((stretch) => seamsOf(stretch, width)))
}

/** Of a stretch that proves it by itself, at its own width; else where its sentences go on over full lines, and most lines are full. */
function seamsOf(stretch: Stretch, width: number): readonly Seam[] {
  if (stretch.isCode) return []
  const own = widthOf(stretch.places, isProven)
  if (own > 0) return fullSeams(stretch, own)
  const within = stretch.places.filter((place) => isWithin(place, width))
  if (within.length < stretch.places.length * (1 - WIDER)) return []
  const { all, full, open, openFull } = tallied(longPlaces(within, width), width)
  if (open === 0 && stretch.inset > DEEP) return []
  return full >= all * FULL_IN_RUN && openFull >= open * FULL ? fullSeams(stretch, width) : []
}

function fullSeams({ places, isList }: Stretch, width: number): readonly Seam[] {
  return places
    .filter((place) => isWithin(place, width))
    .filter(({ left, right, needs }) => {
      if (!LETTER.test(left) || !LETTER.test(right)) return false
      if (needs <= width || (isList && NUMBERED.test(right))) return false
      if (left.includes('\t') && right.includes('\t')) return false
      return !(ended(left) && BEGINS_ANEW.test(right))
    })
    .map(({ line, left, right }) => ({
      line,
      glue: ' ',
      rule: 'tidy/wrapped-line',
      saw: shown(left, right),
    }))
}

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
interface Stretch {
  readonly places: readonly Place[]
  /** Of its widest line. */
  readonly width: number
  /** Of the line that is least set in. */
  readonly inset: number
  readonly isList: boolean
  readonly isCode: boolean
}

/** Where one line ends and the next begins. */
interface Place {
  readonly line: number
  readonly left: string
  readonly right: string
  /** How it shows that the line goes on; undefined where a sentence ends before, or nothing shows it. */
  readonly goesOn: keyof typeof SURE | undefined
  /** The columns in which the two end. */
  readonly ends: readonly [number, number]
  /** The column in which it would end, were the first word of the later one still in it. */
  readonly needs: number
}

function stretchesOf(lines: readonly Line[]): readonly Stretch[] {
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

function goingOn(left: string, right: string): Place['goesOn'] {
  if (ended(left)) return undefined
  if (startsLower(right)) return 'lower'
  if (CASELESS_START.test(right)) return 'caseless'
  return HANGS.test(left) ? 'hanging' : undefined
}

/** The width at which lines are wrapped, by the first that has the proof, from the widest on; 0 where none has. */
function widthOf(
  places: readonly Place[],
  isWrapped: (places: readonly Place[], width: number) => boolean,
): number {
  const widths = [...new Set(places.flatMap(({ ends }) => ends))].toSorted((a, b) => b - a)
  for (const width of widths) {
    const within = places.filter((place) => isWithin(place, width))
    if (width < NARROWEST || within.length < places.length * (1 - WIDER)) return 0
    if (isWrapped(within, width)) return width
  }
  return 0
}

function isWithin({ ends }: Place, width: number): boolean {
  return ends.every((end) => end <= width)
}

function isProven(places: readonly Place[], width: number): boolean {
  const { all, open, openFull, sureness, surest } = tallied(longPlaces(places, width), width)
  if (surest === 'hanging') return false
  return sureness >= FEWEST_OPEN && openFull >= open * FULL && openFull >= all * OPEN
}

/** Too few lines to prove it by their number, but every one of them is full, and hardly any is the end of a sentence. */
function isNote(places: readonly Place[], width: number): boolean {
  const { all, full, surest, sureness } = tallied(places, width)
  if (all < FEWEST_SEAMS || full < all) return false
  if (surest !== 'lower' && (surest !== 'caseless' || sureness < NOTE_WITHOUT_CASE)) return false
  const endings = places.filter(({ left }) => ended(left))
  return endings.length <= all * ENDED
}

/** Seams of which the lines are full at a width, and that go on; `sureness` of those that are both. */
interface Tally {
  readonly all: number
  readonly full: number
  readonly open: number
  readonly openFull: number
  readonly sureness: number
  /** The surest of the signs by which these go on. */
  readonly surest: Place['goesOn']
}

function longPlaces(places: readonly Place[], width: number): readonly Place[] {
  return places.filter(({ ends: [end] }) => end >= width * LONG)
}

function tallied(places: readonly Place[], width: number): Tally {
  const open = places.filter(({ goesOn }) => goesOn !== undefined)
  const isFull = ({ needs }: Place): boolean => needs > width
  const openFull = open.filter(isFull)
  return {
    all: places.length,
    full: places.filter(isFull).length,
    open: open.length,
    openFull: openFull.length,
    sureness: openFull.reduce((sum, { goesOn = 'hanging' }) => sum + SURE[goesOn], 0),
    surest: SURE_SIGNS.find((sign) => openFull.some(({ goesOn }) => goesOn === sign)),
  }
}
