/**
 * Drops passages that a document repeats word for word, as when a page prints one text for phones and one for
 * desktops. The first occurrence stays, so nothing is lost. Works in any language.
 */
import { CUT_END } from '../kit/cut-end.ts'
import type { Block } from '../kit/article.ts'
import type { Mark } from '../kit/mark.ts'
import { endsLikeSentence, leadsOn } from '../kit/sentence.ts'
import { words } from '../kit/words.ts'

/** Fewest words in a passage: more than in a label, a line of verse or a refrain. */
const PASSAGE = 15
/**
 * From this many blocks and characters on, a repeated stretch is the text printed twice, and not a paragraph
 * repeated on purpose.
 */
const BLOCKS = 3
const CHARACTERS = 300
/**
 * A passage that occurs more often is repeated on purpose: the same day in every week of a plan, the same
 * notice at every event.
 */
const TWICE = 2
/** The end of a caption with a credit in brackets. */
const CREDITED = /[)\uff09]$/
/**
 * Most unrepeated blocks between a passage and its repetition. With more, they are two similar sections of
 * one text.
 */
const MOST_BETWEEN = 3
/** Most characters in the label above a section in raw text, which is no sentence. */
const LONGEST_LABEL = 80
/** Characters at the beginning of a text by which it is looked up, and most places kept for one beginning. */
const OPENING = 40
const MOST_ALIKE = 16

export function saidAgain(kept: readonly Block[]): readonly Mark[] {
  const stretches = stretchesOf(kept)
  const own = ownBefore(kept, stretches)
  const between = ({ from, to, back }: Stretch): number => (own[from] ?? 0) - (own[to - back] ?? 0)
  const [first, last] = [kept.findIndex(isPassage), kept.findLastIndex(isPassage)]
  const isTeaser = ({ from, to, back }: Stretch): boolean => from - back === first && last < to
  return stretches
    .filter((stretch) => isTeaser(stretch) || between(stretch) <= MOST_BETWEEN)
    .flatMap((stretch) => marksOf(kept, stretch))
}

/** By place: how many blocks above it are not repeated. */
function ownBefore(kept: readonly Block[], stretches: readonly Stretch[]): Uint32Array {
  const isOwn = new Uint8Array(kept.length).fill(1)
  for (const { from, to, back } of stretches) isOwn.fill(0, from, to).fill(0, from - back, to - back)
  const before = new Uint32Array(kept.length + 1)
  for (const [place, own] of isOwn.entries()) before[place + 1] = (before[place] ?? 0) + own
  return before
}

/** A range of places in the kept blocks, without `to`. Each block also occurs `back` places before. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly back: number
}

/** The first few places of the texts with the same beginning, ascending. */
type Known = ReadonlyMap<string, readonly number[]>

/**
 * Finds repeated passages, and extends each in both directions as long as the neighbouring blocks are
 * repeated too.
 */
function stretchesOf(kept: readonly Block[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  const known = openingsOf(kept)
  for (let place = 0; place < kept.length; place++) {
    const free = stretches.at(-1)?.to ?? 0
    const stretch = cutOff(kept, place, known) ?? around(kept, { place, free }, known)
    if (stretch === undefined) continue
    stretches.push(stretch)
    place = stretch.to - 1
  }
  return stretches
}

function openingsOf(kept: readonly Block[]): Known {
  const openings = new Map<string, number[]>()
  for (const [place, { text }] of kept.entries()) {
    if (text.length < PASSAGE) continue
    const own = openings.get(openingOf(text))
    if (own === undefined) openings.set(openingOf(text), [place])
    else if (own.length < MOST_ALIKE) own.push(place)
  }
  return openings
}

function openingOf(text: string): string {
  return text.slice(0, OPENING)
}

/** `free`: the first place after the stretches found so far. */
interface Start {
  readonly place: number
  readonly free: number
}

function around(kept: readonly Block[], { place, free }: Start, known: Known): Stretch | undefined {
  const block = kept[place]
  if (block === undefined) return undefined
  const places = (known.get(openingOf(block.text)) ?? []).filter((at) => kept[at]?.text === block.text)
  const [said = place] = places
  if (said >= place || !isPassage(block)) return undefined
  const back = place - said
  const isAgain = (at: number): boolean => kept[at]?.text === kept[at - back]?.text
  let [from, to] = [place, place + 1]
  while (from > Math.max(free, back, to - back) && isAgain(from - 1)) from--
  while (to < Math.min(kept.length, from + back) && isAgain(to)) to++
  const isMeant =
    places.length > TWICE || block.kind !== kept[said]?.kind || !mayGoAlone(block) || isLedTo(kept[from - 1])
  if (isMeant && !isText(kept.slice(from, to))) return undefined
  return areSections(kept[from - 1], kept[from - 1 - back]) ? undefined : { from, to, back }
}

/**
 * Whether the passages are sections under different headings, such as `Week one` and `Week two`. Then both
 * are needed.
 */
function areSections(above: Block | undefined, other: Block | undefined): boolean {
  return above?.text !== other?.text && isHeading(above) && isHeading(other)
}

function isHeading(block: Block | undefined): boolean {
  if (block === undefined || block.kind === 'heading') return block !== undefined
  if (block.facts.page !== undefined && !isBold(block)) return false
  return block.text.length <= LONGEST_LABEL && !endsLikeSentence(block.text)
}

/** Whether the whole paragraph is bold. Many pages set their headings so. */
function isBold({ kind, text, inline = [] }: Block): boolean {
  return (
    kind === 'paragraph' && inline.some(({ as, from, to }) => as === 'strong' && to - from === text.length)
  )
}

/**
 * Whether the block before is a heading or ends with a question mark or colon. It would make no sense without
 * the paragraph.
 */
function isLedTo(before: Block | undefined): boolean {
  return before !== undefined && (before.kind === 'heading' || leadsOn(before.text))
}

/** Finds a cut-off teaser of a block above. */
function cutOff(kept: readonly Block[], place: number, known: Known): Stretch | undefined {
  const block = kept[place]
  if (block === undefined || !CUT_END.test(block.text) || !mayGoAlone(block) || !isPassage(block))
    return undefined
  const start = block.text.replace(CUT_END, '')
  const said = known
    .get(openingOf(block.text))
    ?.find((at) => at < place && kept[at]?.text.startsWith(start) === true && kept[at].text !== block.text)
  return said === undefined ? undefined : { from: place, to: place + 1, back: place - said }
}

/**
 * Whether the block is long enough, and neither a table row nor code, which may be equal and mean different
 * things.
 */
export function isPassage({ kind, text }: Block): boolean {
  return kind !== 'code' && kind !== 'cell' && words(text).length >= PASSAGE
}

/**
 * Whether a single repeated block may be dropped. In raw text nothing shows that it was printed in two
 * places; and list items, addresses, captions and verses may be equal on purpose.
 */
function mayGoAlone({ kind, text, facts }: Block): boolean {
  if (facts.page === undefined || kind === 'item' || text.includes('\n')) return false
  return endsLikeSentence(text) || CREDITED.test(text)
}

/**
 * Whether the repeated blocks are running text and long enough. Equal steps or rows belong to two recipes or
 * tables.
 */
function isText(again: readonly Block[]): boolean {
  if (again.length < BLOCKS || again.every(({ kind }) => kind === 'item' || kind === 'cell')) return false
  return again.reduce((sum, { text }) => sum + text.length, 0) >= CHARACTERS
}

function marksOf(kept: readonly Block[], { from, to, back }: Stretch): readonly Mark[] {
  return kept.slice(from, to).flatMap(({ fate, n }, step): readonly Mark[] => {
    const said = kept[from + step - back]?.n
    if (fate !== 'kept' || said === undefined) return []
    const saw = `block ${said} says it already`
    return [{ does: 'drop', block: n, rule: 'leftovers/said-again', saw }]
  })
}
