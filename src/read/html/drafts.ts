/**
 * Text runs put together to blocks, as a browser would lay them out: spaces collapsed, lines broken where the
 * markup breaks them.
 */
import type { Kind } from '../../../stages/kit/article.ts'
import type { Place } from './place.ts'
import { isSpace } from './signs.ts'
import type { Style } from './typeset.ts'

/** A stretch of text as it stands in the source. */
export interface Run {
  /** Place and size in the draft's text. */
  readonly at: number
  readonly size: number
  /** Span in the source. */
  readonly from: number
  readonly to: number
  readonly linked: boolean
  readonly timed: boolean
  /** Links and emphasis around it, outermost first. */
  readonly styles: readonly Style[]
}

/** A block in the making. */
export interface Draft {
  readonly place: Place
  readonly kind: Kind
  /** A cell that is known to be one of data. */
  settled: boolean
  readonly hidden: boolean
  /** Hidden only because it stands in a `noscript`, `template` or `noframes`: what a page without scripts or frames would show. */
  readonly fallback: boolean
  text: string
  readonly runs: Run[]
}

/** How the text comes that is added next; the reader of the page keeps it up to date. */
export interface Manner {
  place: Place
  linked: boolean
  timed: boolean
  inHidden: boolean
  fallback: boolean
  styles: readonly Style[]
}

export interface Drafting {
  readonly done: Draft[]
  /** Text, and its span in the source. */
  readonly add: (raw: string, from: number, to: number) => void
  /** A space, where text follows. */
  readonly space: () => void
  /**
   * One inline element ends and the next begins right here: words of a page that is spaced by its style
   * sheet.
   */
  readonly seam: () => void
  /** A link or a button begins: a word of its own beside another, but not behind what it goes on from. */
  readonly apart: () => void
  /** A line break; two make a paragraph. */
  readonly lineBreak: () => void
  /** The block ends. */
  readonly end: () => void
  /** Text that is hidden inside a block is a block of its own; the one around it goes on after. */
  readonly openHidden: () => void
  readonly closeHidden: () => void
}

type Gap = 'none' | 'seam' | 'apart' | 'space' | 'line'

/** A draft that waits while hidden text inside it is one of its own. */
interface Held {
  readonly draft: Draft | undefined
  readonly gap: Gap
  readonly breaks: number
  readonly tail: string
}

/**
 * Units of a draft's end that what comes next is held against. They are kept apart: to ask the text itself for them copies all of it,
 * which took 19 s of a paragraph of 160,000 links.
 */
const TAIL = 2

const MANY_SPACES = /[\t\n\f\r]|  /
const NO_SPACE = /\S/
const NO_BREAK = /[^ \t\n\f\r]/
const SPACES = /[ \t\n\f\r]+/g
/** `…Reviews` and `Read…` on both sides of a seam are two labels; `un` and `der` may be one word. */
const ENDS_SMALL = /[\p{Ll}\p{N}]$/u
const STARTS_LARGE = /^\p{Lu}/u
/** An opening bracket or quotation mark, a hyphen, a currency, a slash: what comes next belongs to it. */
const GOES_ON = /[\p{Ps}\p{Pi}\p{Pd}\p{Sc}/@#_~]$|(?:^|[\s\p{Ps}])["'»›]$/u
const ENDS_UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}、。「」『』（）]$/u
/** Something a reader would see. */
const SEEN = /[^\s\u00ad\u200b-\u200f\u2060\ufeff]/

export function openDrafts(manner: Manner): Drafting {
  const done: Draft[] = []
  let draft: Draft | undefined
  let around: Held | undefined
  let gap: Gap = 'none'
  let breaks = 0
  let tail = ''

  function add(raw: string, from: number, to: number): void {
    if (manner.place.kind === 'code') addText(raw.replaceAll('\r\n', '\n'), from, to)
    else if (blank(raw)) space()
    else addWords(raw, from, to)
  }

  /** A space that does not break is a space only where nothing stands before it in the line. */
  function blank(raw: string): boolean {
    return !NO_SPACE.test(raw) && (draft === undefined || gap === 'line' || raw.search(NO_BREAK) < 0)
  }

  function addWords(raw: string, from: number, to: number): void {
    let start = 0
    let stop = raw.length
    while (isSpace(raw.charCodeAt(start))) start++
    while (isSpace(raw.charCodeAt(stop - 1))) stop--
    if (start > 0) space()
    const bare = start === 0 && stop === raw.length ? raw : raw.slice(start, stop)
    if (breaks > 1) end()
    if (draft !== undefined && draft.text !== '') append(draft, glue(bare))
    const text = MANY_SPACES.test(bare) ? bare.replace(SPACES, ' ') : bare
    addText(text, from + start, to - (raw.length - stop))
    gap = stop < raw.length ? 'space' : 'none'
    breaks = 0
  }

  function addText(text: string, from: number, to: number): void {
    draft ??= fresh(manner)
    const { linked, timed, styles } = manner
    draft.runs.push({ at: draft.text.length, size: text.length, from, to, linked, timed, styles })
    append(draft, text)
  }

  function append(to: Draft, text: string): void {
    to.text += text
    tail = (text.length < TAIL ? tail + text : text).slice(-TAIL)
  }

  function glue(after: string): string {
    if (gap === 'line') return '\n'
    if (gap === 'space') return ' '
    if (gap === 'apart') return isOneWord() ? '' : ' '
    return gap === 'seam' && ENDS_SMALL.test(tail) && STARTS_LARGE.test(after) ? ' ' : ''
  }

  /** In scripts without spaces a link in a sentence follows on; two links in a row are two labels. */
  function isOneWord(): boolean {
    return GOES_ON.test(tail) || (draft?.runs.at(-1)?.linked !== true && ENDS_UNSPACED.test(tail))
  }

  function space(): void {
    if (gap !== 'line') gap = 'space'
  }

  function seam(): void {
    if (gap === 'none') gap = 'seam'
  }

  function apart(): void {
    if (gap === 'none' || gap === 'seam') gap = 'apart'
  }

  function lineBreak(): void {
    if (draft === undefined) return
    if (draft.place.kind === 'code') append(draft, '\n')
    gap = 'line'
    breaks++
  }

  function end(): void {
    const ended = draft
    clear()
    if (ended === undefined || !SEEN.test(ended.text)) return
    ended.place.holds++
    if (ended.place.item !== undefined) ended.place.item.spent = true
    done.push(ended)
  }

  function openHidden(): void {
    around = { draft, gap, breaks, tail }
    clear()
  }

  function closeHidden(): void {
    end()
    if (around !== undefined) ({ draft, gap, breaks, tail } = around)
    around = undefined
  }

  function clear(): void {
    draft = undefined
    gap = 'none'
    breaks = 0
    tail = ''
  }

  return { done, add, space, seam, apart, lineBreak, end, openHidden, closeHidden }
}

function fresh({ place, inHidden, fallback }: Manner): Draft {
  const kind = place.kind === 'item' && place.item?.spent === true ? 'paragraph' : place.kind
  return { place, kind, settled: false, hidden: place.hidden || inHidden, fallback, text: '', runs: [] }
}
