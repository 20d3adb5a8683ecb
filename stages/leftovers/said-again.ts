/**
 * What a document says again: a passage that stands above word for word, as where a page prints one text for phones and one for desks.
 * All that goes stands in the text once more, so nothing is lost. Knows no language.
 */
import type { Block } from '../kit/article.ts'
import type { Mark } from '../kit/mark.ts'
import { endsLikeSentence, leadsOn } from '../kit/sentence.ts'
import { words } from '../kit/words.ts'

/** Words of a passage: more than a label, a line of verse or a refrain. */
const PASSAGE = 15
/** Blocks and characters that are said again in one go, from which it is the text and not a paragraph that may be meant so. */
const BLOCKS = 3
const CHARACTERS = 300
/** What stands more often is of a form that repeats: the same day of every week of a plan, the same notice at every event. */
const TWICE = 2
/** A credit in brackets ends a caption. */
const CREDITED = /[)\uff09]$/
/** A teaser of the text itself, cut off. */
const CUT = /\s?(?:\.\.\.|\u2026|\[(?:\.\.\.|\u2026)\])$/
/** Blocks of their own that stand between what is said and what says it again: more, and two sections of one text are alike. */
const MOST_BETWEEN = 3
/** What stands above a section in raw text: short, and no sentence. */
const LONGEST_LABEL = 80
/** Characters by which a text is looked up, and places that are kept of those that share them. */
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

/** By place: how many blocks above it are said in one place alone. */
function ownBefore(kept: readonly Block[], stretches: readonly Stretch[]): Uint32Array {
  const isOwn = new Uint8Array(kept.length).fill(1)
  for (const { from, to, back } of stretches) isOwn.fill(0, from, to).fill(0, from - back, to - back)
  const before = new Uint32Array(kept.length + 1)
  for (const [place, own] of isOwn.entries()) before[place + 1] = (before[place] ?? 0) + own
  return before
}

/** Places among the kept blocks, `to` not among them, each said `back` places before. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly back: number
}

/** Places of the texts that begin alike, ascending: the first few of each. */
type Known = ReadonlyMap<string, readonly number[]>

/** Around every passage that stands above already, as far both ways as the blocks beside it do too. */
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

/** `free` is the first place that no stretch has taken. */
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

/** `Week two` stands above what `Week one` says too: each of them needs its own. */
function areSections(above: Block | undefined, other: Block | undefined): boolean {
  return above?.text !== other?.text && isHeading(above) && isHeading(other)
}

function isHeading(block: Block | undefined): boolean {
  if (block === undefined || block.kind === 'heading') return block !== undefined
  if (block.facts.page !== undefined && !isBold(block)) return false
  return block.text.length <= LONGEST_LABEL && !endsLikeSentence(block.text)
}

/** Many pages set their headings as bold paragraphs. */
function isBold({ kind, text, inline = [] }: Block): boolean {
  return (
    kind === 'paragraph' && inline.some(({ as, from, to }) => as === 'strong' && to - from === text.length)
  )
}

/** Below a heading, a question or a colon a paragraph is an answer, a clause, a quotation: without it they would hang. */
function isLedTo(before: Block | undefined): boolean {
  return before !== undefined && (before.kind === 'heading' || leadsOn(before.text))
}

/** A teaser of what stands above, cut off. */
function cutOff(kept: readonly Block[], place: number, known: Known): Stretch | undefined {
  const block = kept[place]
  if (block === undefined || !CUT.test(block.text) || !mayGoAlone(block) || !isPassage(block))
    return undefined
  const start = block.text.replace(CUT, '')
  const said = known
    .get(openingOf(block.text))
    ?.find((at) => at < place && kept[at]?.text.startsWith(start) === true && kept[at].text !== block.text)
  return said === undefined ? undefined : { from: place, to: place + 1, back: place - said }
}

/** Rows and code may be alike and mean another thing each. */
export function isPassage({ kind, text }: Block): boolean {
  return kind !== 'code' && kind !== 'cell' && words(text).length >= PASSAGE
}

/** Of raw text nothing tells that it was printed in two places; items of lists, addresses, legends and verses may be alike. */
function mayGoAlone({ kind, text, facts }: Block): boolean {
  if (facts.page === undefined || kind === 'item' || text.includes('\n')) return false
  return endsLikeSentence(text) || CREDITED.test(text)
}

/** Steps and rows alike are of two recipes or tables. */
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
