/**
 * Titles without what a site hangs on them. Cuts only what is short and parted by a sign, and is known or
 * shaped as a site or section.
 */
import { fold } from '../../kit/fold.ts'
import { matchesOf } from '../../kit/matches.ts'

/**
 * A sign between spaces, or between ideographs or kana, which are written without; a colon parts title and subtitle and is no sign of a
 * site.
 */
const SIGN =
  /\s+(?:\||[-\u2013\u2014]{1,2}|\u00bb|\u00ab|\u00b7|\u2022|::|\u2502|\uff5c|<|>)\s+| ?[_\uff5c] ?(?=[\u3040-\u30ff\u3400-\u9fff\u300a])|(?<=[\u3040-\u30ff\u3400-\u9fff\u300b\u300d\uff09\uff01\uff1f\u201d])[-|\u2014\uff0d]{1,2}(?=[\u3040-\u30ff\u3400-\u9fff\u300a])/g
/** Signs that part a title from a section or a site and hardly stand inside titles. */
const SURE = /[|_\u00bb\u00b7\u2502\uff5c]|::/
const LONGEST_TAIL = 45
const MOST_TAIL_WORDS = 6
const SHORTEST_TITLE = 8
/** Fewer words are a section, or the name of a site. */
const FEWEST_WORDS = 4
/** Shapes of outlets' names: the last word says what it is, or the whole is an address. */
const OUTLET =
  /^(?:the |der |die |das |le |la |el |il )?(?:[\p{L}\p{M}\p{N}&'\u2019.]+ ){0,4}(?:news|times|post|daily|weekly|magazine|journal|herald|tribune|gazette|observer|guardian|courier|chronicle|telegraph|mail|star|sun|mirror|express|standard|independent|blog|online|tv|radio|press|wire|today|report|bulletin|dispatch|examiner|inquirer|sentinel|zeitung|nachrichten|anzeiger|blatt|rundschau|tagblatt|zeit|spiegel|monde|figaro|lib\u00e9ration|pa\u00eds|mundo|repubblica|corriere|gazzetta|globo|folha|gazeta|wyborcza|\u043d\u043e\u0432\u043e\u0441\u0442\u0438|wiki|wikipedia|forum|network)$/iu
/** The same in Chinese and Japanese, or a name in title marks: `\u300a\u8d22\u7ecf\u7f51\u300b`. */
const OUTLET_WIDE =
  /^(?:\u300a[^\u300a\u300b]{1,12}\u300b|[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}A-Za-z]{1,12}(?:\u7f51|\u7db2|\u62a5|\u5831|\u793e|\u65b0\u95fb|\u65b0\u805e|\u5728\u7ebf|\u9891\u9053|\u983b\u9053|\u4e2d\u5fc3|\u7535\u89c6\u53f0|\u96fb\u8996\u53f0|\u8d44\u8baf|\u8cc7\u8a0a|\u8bba\u575b|\u5468\u520a|\u6742\u5fd7|\u30cb\u30e5\u30fc\u30b9|\u30aa\u30f3\u30e9\u30a4\u30f3))$/u
/** Outlets that name themselves at the front: `The Daily Harbour`, `Radio Lindholm`. */
const OUTLET_FRONT =
  /^(?:the )?(?:daily|weekly|sunday|evening|morning|radio|tv|canal|canale|gazeta|journal|diario|corriere) (?:\p{L}+ ?){1,3}$/iu
const ADDRESS =
  /^(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|info|co|io|news|tv|uk|de|fr|es|it|pt|pl|ru|gr|tr|nl|eu|ca|au|in|us|example)$/iu
const AGENCIES = new Set([
  'reuters',
  'ap',
  'afp',
  'bbc',
  'cnn',
  'npr',
  'dw',
  'upi',
  'al jazeera',
  'bloomberg',
  'medium',
  'youtube',
  'facebook',
  'linkedin',
])

/** What is known of the site: names that may be cut wherever they hang. */
export interface Known {
  /** Site names and hosts, as they stand. */
  readonly sites: readonly string[]
  /** Texts that may be the bare title: headings of the page. */
  readonly headings: readonly string[]
  /** Whether a tail goes that is only shaped as a site or a section; so where absent. */
  readonly shaped?: boolean
}

/** The title as a part of `text`: `from`..`to`. Nothing is cut where in doubt. */
export function titleSpan(
  text: string,
  { sites, headings, shaped = true }: Known,
): { readonly from: number; readonly to: number } {
  const signs = matchesOf(text, SIGN)
  let span = { from: 0, to: text.length }
  if (signs.length === 0) return span
  const bare = confirmed(text, signs, headings)
  if (bare !== undefined) return bare
  const names = sites.map(squeezed).filter((name) => name.length > 1)
  for (const sign of signs.toReversed()) {
    const tail = text.slice(sign.index + sign[0].length, span.to)
    const isTail = named(tail, names) || (shaped && isSuffix(tail, SURE.test(sign[0])))
    if (sign.index < SHORTEST_TITLE || !isTail) break
    span = { from: 0, to: sign.index }
  }
  const first = signs[0]
  if (first !== undefined && first.index < span.to && named(text.slice(0, first.index), names))
    span = { from: first.index + first[0].length, to: span.to }
  return span
}

/** The part between signs with most letters, if it is a few words and has more than all others together. */
export function longestPart(text: string): string | undefined {
  const parts = text.split(SIGN).map((part) => part.trim())
  const [longest = '', ...others] = parts.toSorted((a, b) => b.length - a.length)
  const besides = others.reduce((sum, part) => sum + part.length, 0)
  return others.length > 0 && longest.length > besides && longest.split(' ').length >= FEWEST_WORDS
    ? longest
    : undefined
}

/** The longest part between signs that is a heading of the page. */
function confirmed(
  text: string,
  signs: readonly RegExpExecArray[],
  headings: readonly string[],
): { from: number; to: number } | undefined {
  if (headings.length === 0) return undefined
  const known = new Set(
    headings.map((heading) => squeezed(heading)).filter((heading) => heading.length >= SHORTEST_TITLE),
  )
  const starts = [0, ...signs.map((sign) => sign.index + sign[0].length)]
  const ends = [...signs.map((sign) => sign.index), text.length].toReversed()
  for (const from of starts) {
    const to = ends.find((end) => end > from && known.has(squeezed(text.slice(from, end))))
    if (to !== undefined) return { from, to }
  }
  return undefined
}

function isSuffix(tail: string, sure: boolean): boolean {
  if (tail.length > LONGEST_TAIL || tail.split(' ').length > MOST_TAIL_WORDS) return false
  return sure || AGENCIES.has(tail.toLowerCase()) || OUTLET_WIDE.test(tail) || isOutlet(tail)
}

/** Whether it is called as outlets are, or by its address. */
export function isOutlet(text: string): boolean {
  return OUTLET.test(text) || OUTLET_FRONT.test(text) || ADDRESS.test(text)
}

/**
 * The site itself, by its name or its address: `The Lantern` of lantern.example, `Lantern News Online` of
 * `Lantern News`.
 */
function named(part: string, names: readonly string[]): boolean {
  const own = squeezed(part)
  if (own.length < 2 || part.length > LONGEST_TAIL * 2) return false
  return names.some(
    (name) =>
      name === own || (own.length > 3 && name.startsWith(own)) || (name.length > 3 && own.startsWith(name)),
  )
}

/** Letters and digits alone, lower case, without article and the ending of an address. */
export function squeezed(text: string): string {
  return fold(text)
    .replace(/^(?:the|www\.)\s?/, '')
    .replace(/\.(?:com|org|net|info|co\.uk|co|io|news|tv|example)$/, '')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
}
