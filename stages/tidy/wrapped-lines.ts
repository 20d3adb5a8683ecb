/**
 * Hard-wrapped text. The proof is greedy filling: in a text wrapped at a width, the first word of the next line would not have fitted
 * any more. Headlines, menu entries, verses and lines of a sentence each fail it. A run of lines may prove it by itself; where the paragraphs
 * are short, all runs of the text prove it together, and what is proven of the text holds for each of them.
 */
import { ended, shown } from './seam.ts'
import type { Seam } from './seam.ts'
import { NUMBERED, WIDEST, stretchesOf } from './stretches.ts'
import type { GoesOn, Line, Place, Stretch } from './stretches.ts'

/** Narrower is a column of short things. */
const NARROWEST = 40
/** Open seams (no sentence end before, lower case after) that all but prove a paragraph. */
const FEWEST_OPEN = 3
/** Shorter lines, in shares of the width, are menus, labels and names: they neither prove it nor speak against it. */
const LONG = 0.6
/** Share of the open seams that must be full lines: a list of fragments has about a third. */
const FULL = 0.9
/** Share of all seams that are open: prose has two thirds, titles nearly none. */
const OPEN = 0.4
/** How surely a line goes on: a small letter is next; a letter of a script without capitals; the line hangs, as those of lists and verses do too. */
const SURE: Readonly<Record<GoesOn, number>> = { lower: 1, caseless: 1 / 2, hanging: 1 / 2 }
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
/** What begins an entry of a list, or what the next speaker says, where the line before is told to its end. */
const BEGINS_ANEW = /^(?:[\u2010-\u2015-]\s|\(?\d{1,3}[.)]\s)/
/** What stands so far to the right is a signature or a column of its own, unless a sentence goes on in it. */
const DEEP = 16
const LETTER = /[\p{L}\p{N}]/u

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
  readonly surest: GoesOn | undefined
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
