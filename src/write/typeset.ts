/**
 * Writes links and emphasis as Markdown, but only where a CommonMark reader understands them. By its rules
 * for delimiter runs a star between two letters or beside another sign may have no effect; the text is then
 * written without it.
 */
import type { Inline } from '../../stages/kit/article.ts'
import type { Typeset } from '../inline.ts'
import { addressOf } from './link-address.ts'

/** Placeholder for a sign, a character reserved for internal use. A text that contains it gets no signs. */
export const MARK = '\ufdd0'

export interface Marked {
  /** The text, with a `MARK` for each of `signs` in order. */
  readonly text: string
  readonly signs: readonly string[]
}

interface Stretch {
  readonly from: number
  readonly to: number
  readonly opens: string
  readonly closes: string
}

const LETTER = /[\p{L}\p{N}]/u
/**
 * What every version of CommonMark takes for space or punctuation. After these a run may open even before a
 * character that is no letter.
 */
const APART = /[\s!-/:-@[-`{-~]/
/** Our own reader takes a star between two digits for a multiplication sign. */
const DIGIT = /\d/
/** Brackets would end a link's text, and a tab separates cells. */
const UNFIT = /[[\]\t]/

/** Marks links and emphasis. `base`: the page's address, to resolve links; undefined if unknown. */
export function marked({ text, inline }: Typeset, base: string | undefined): Marked {
  if (inline.length === 0 || text.includes(MARK)) return { text, signs: [] }
  const bare = inline
    .map((stretch) => ({ ...stretch, ...withoutSpace(text, stretch) }))
    .filter(({ from, to }) => to > from && !UNFIT.test(text.slice(from, to)))
  const links = withoutTouching(
    apart(bare.filter(({ as }) => as === 'link').flatMap((stretch) => linkOf(stretch, base))),
  )
  const beside = {
    from: new Map(links.map((link) => [link.from, link])),
    to: new Map(links.map((link) => [link.to, link])),
  }
  const stars = apart(bare.filter(({ as }) => as !== 'link').flatMap(starsOf)).filter((stretch) =>
    acts(text, stretch, beside),
  )
  const all = nested([...links, ...withoutTouching(stars)])
  // Stars were judged by the links beside them. If one of them displaces a link, only the links are written.
  return put(text, links.every((link) => all.includes(link)) ? all : nested(links))
}

function withoutSpace(text: string, { from, to }: Inline): Pick<Stretch, 'from' | 'to'> {
  let start = Math.max(0, from)
  let end = to
  while (start < end && text.charAt(start).trim() === '') start++
  while (end > start && text.charAt(end - 1).trim() === '') end--
  return { from: start, to: end }
}

function linkOf({ from, to, href }: Inline, base: string | undefined): readonly Stretch[] {
  const address = addressOf(href ?? '', base)
  return address === undefined ? [] : [{ from, to, opens: '[', closes: `](${address})` }]
}

function starsOf({ from, to, as }: Inline): readonly Stretch[] {
  const sign = as === 'strong' ? '**' : '*'
  return [{ from, to, opens: sign, closes: sign }]
}

/** Of overlapping stretches keeps the first. */
function apart(stretches: readonly Stretch[]): readonly Stretch[] {
  let free = 0
  return stretches.filter(({ from, to }) => {
    if (from < free) return false
    free = to
    return true
  })
}

/**
 * Removes a stretch that begins where another ends. Readers take stars that touch for one run, and our own
 * reader takes links that touch for two words.
 */
function withoutTouching(stretches: readonly Stretch[]): readonly Stretch[] {
  let end = -1
  return stretches.filter(({ from, to }) => {
    if (from === end) return false
    end = to
    return true
  })
}

/** Links by the place where they open, and by the place where they close. */
interface Beside {
  readonly from: ReadonlyMap<number, Stretch>
  readonly to: ReadonlyMap<number, Stretch>
}

/** Whether a CommonMark reader takes the stars for an opening and a closing run. */
function acts(text: string, { from, to, opens }: Stretch, links: Beside): boolean {
  if (opens === '*' && (multiplies(text, from) || multiplies(text, to))) return false
  const opening = links.from.get(from)
  const closing = links.to.get(to)
  const around = (link: Stretch | undefined): boolean =>
    link !== undefined && link.from <= from && link.to >= to
  const besideLeft = around(opening) || links.to.has(from)
  const besideRight = around(closing) || links.from.has(to)
  const left = besideLeft || APART.test(text.charAt(from - 1) || ' ')
  const right = besideRight || APART.test(text.charAt(to) || ' ')
  const begins = (opening === undefined || around(opening)) && LETTER.test(text.charAt(from))
  const ends = (closing === undefined || around(closing)) && LETTER.test(text.charAt(to - 1))
  return (left || begins) && (right || ends)
}

/** Whether a star at this place would stand between two digits. */
function multiplies(text: string, at: number): boolean {
  return DIGIT.test(text.charAt(at - 1)) && DIGIT.test(text.charAt(at))
}

/**
 * Sorts stretches by where they open; a link comes before emphasis with the same bounds. A stretch that
 * crosses an open one is left out.
 */
function nested(stretches: readonly Stretch[]): readonly Stretch[] {
  const open: Stretch[] = []
  return stretches
    .toSorted((a, b) => a.from - b.from || b.to - a.to || (a.opens === '[' ? -1 : 1))
    .filter((stretch) => {
      while ((open.at(-1)?.to ?? Infinity) <= stretch.from) open.pop()
      if (stretch.to > (open.at(-1)?.to ?? Infinity)) return false
      open.push(stretch)
      return true
    })
}

function put(text: string, stretches: readonly Stretch[]): Marked {
  const signs: string[] = []
  const open: Stretch[] = []
  let whole = ''
  let at = 0
  const sign = (place: number, said: string): void => {
    whole += text.slice(at, place) + MARK
    signs.push(said)
    at = place
  }
  const closeUpTo = (place: number): void => {
    for (let last = open.at(-1); last !== undefined && last.to <= place; last = open.at(-1)) {
      sign(last.to, last.closes)
      open.pop()
    }
  }
  for (const stretch of stretches) {
    closeUpTo(stretch.from)
    sign(stretch.from, stretch.opens)
    open.push(stretch)
  }
  closeUpTo(Infinity)
  return { text: whole + text.slice(at), signs }
}
