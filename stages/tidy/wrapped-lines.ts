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
/** What begins an entry of a list, or what the next speaker says, where the line before is told to its end. */
const BEGINS_ANEW = /^(?:[\u2010-\u2015-]\s|\(?\d{1,3}[.)]\s)/
const NUMBERED = /^\(?\d{1,3}[.)]\s/

/**
 * The seams of each run of lines of a text; runs end at empty lines, so that a run is one or more paragraphs. `all` are the lines of
 * the whole text: a text with longer lines is no wrapped note.
 */
export function wrappedLines(
  runs: readonly (readonly string[])[],
  all: readonly string[] = runs.flat(),
): readonly (readonly Seam[])[] {
  const stretches = runs.map((lines) => stretchesOf(lines))
  const isUnwrapped = all.some((line) => line.length > WIDEST)
  const width = widthOf(stretches.flat(), isUnwrapped)
  return stretches.map((own) => own.flatMap((stretch) => seamsOf(stretch, width)))
}

/** Of a stretch that proves it by itself, at its own width; else where it is as wide as the text, its sentences go on over full lines, and most lines are full. */
function seamsOf(stretch: Stretch, width: number): readonly Seam[] {
  if (isProven([stretch])) return fullSeams(stretch, stretch.width)
  if (stretch.width > width) return []
  const { all, full, open, openFull } = tallied([stretch], width)
  return full >= all * FULL_IN_RUN && openFull >= open * FULL ? fullSeams(stretch, width) : []
}

function fullSeams({ places, isList }: Stretch, width: number): readonly Seam[] {
  return places
    .filter(({ left, right, needs }) => {
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

/** Lines behind one another of which none is wider than a text is wrapped. */
interface Stretch {
  readonly places: readonly Place[]
  /** Of its widest line. */
  readonly width: number
  readonly isList: boolean
}

/** Where one line ends and the next begins. */
interface Place {
  readonly line: number
  readonly left: string
  readonly right: string
  /** How it shows that the line goes on; undefined where a sentence ends before, or nothing shows it. */
  readonly goesOn: keyof typeof SURE | undefined
  /** Characters that both lines would need in one, were the first word of the later one still in the former. */
  readonly needs: number
}

function stretchesOf(lines: readonly string[]): readonly Stretch[] {
  const found: Stretch[] = []
  for (let start = 0; start < lines.length;) {
    const end = narrowUntil(lines, start)
    if (end - start > 1) found.push(stretchOf(lines, start, end))
    start = Math.max(end, start + 1)
  }
  return found
}

function narrowUntil(lines: readonly string[], start: number): number {
  let end = start
  while (end < lines.length && (lines[end] ?? '').length <= WIDEST) end++
  return end
}

function stretchOf(lines: readonly string[], start: number, end: number): Stretch {
  let width = 0
  for (let n = start; n < end; n++) width = Math.max(width, (lines[n] ?? '').length)
  const places: Place[] = []
  for (let line = start + 1; line < end; line++) {
    const [left, right] = [lines[line - 1] ?? '', lines[line] ?? '']
    places.push({
      line,
      left,
      right,
      goesOn: goingOn(left, right),
      needs: left.length + 1 + firstWord(right),
    })
  }
  return { places, width, isList: lines.slice(start, end).filter((line) => NUMBERED.test(line)).length > 1 }
}

function goingOn(left: string, right: string): Place['goesOn'] {
  if (ended(left)) return undefined
  if (startsLower(right)) return 'lower'
  if (CASELESS_START.test(right)) return 'caseless'
  return HANGS.test(left) ? 'hanging' : undefined
}

function firstWord(line: string): number {
  const space = line.indexOf(' ')
  return space < 0 ? line.length : space
}

/** The width at which a text is wrapped, by all its stretches; 0 where it is not. */
function widthOf(stretches: readonly Stretch[], isUnwrapped: boolean): number {
  const prose = stretches.filter(({ width }) => width >= NARROWEST)
  const seams = count(prose)
  const widths = [...new Set(prose.map(({ width }) => width))].toSorted((a, b) => b - a)
  for (const width of widths) {
    const within = prose.filter((stretch) => stretch.width <= width)
    if (count(within) < seams * (1 - WIDER)) return 0
    if (isProven(within) || (!isUnwrapped && isNote(within))) return width
  }
  return 0
}

function count(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { places }) => sum + places.length, 0)
}

function isProven(stretches: readonly Stretch[]): boolean {
  const width = widest(stretches)
  if (width < NARROWEST) return false
  const { all, open, openFull, sureness, surest } = tallied(stretches, width)
  if (surest === 'hanging') return false
  return sureness >= FEWEST_OPEN && openFull >= open * FULL && openFull >= all * OPEN
}

/** Too few lines to prove it by their number, but every one of them is full, and hardly any is the end of a sentence. */
function isNote(stretches: readonly Stretch[]): boolean {
  const { all, full, surest, sureness } = tallied(stretches, widest(stretches))
  if (all < FEWEST_SEAMS || full < all) return false
  if (surest !== 'lower' && (surest !== 'caseless' || sureness < NOTE_WITHOUT_CASE)) return false
  const endings = stretches.flatMap(({ places }) => places.filter(({ left }) => ended(left)))
  return endings.length <= all * ENDED
}

function widest(stretches: readonly Stretch[]): number {
  return stretches.reduce((most, { width }) => Math.max(most, width), 0)
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

function tallied(stretches: readonly Stretch[], width: number): Tally {
  const places = stretches.flatMap((stretch) => stretch.places)
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
