/**
 * A page to blocks with the facts of where they stand, in one pass over its tags. Builds no tree; trusts no
 * tag to be closed.
 */
import type { Block, Facts, PageFacts, Tag } from '../../stages/kit/article.ts'
import { round } from '../../stages/kit/round.ts'
import { openDrafts } from './html/drafts.ts'
import type { Draft, Run } from './html/drafts.ts'
import { APART, VOID } from './html/elements.ts'
import { openLines } from './html/lines.ts'
import { readMarkup } from './html/markup.ts'
import type { Attributes } from './html/markup.ts'
import type { Place } from './html/place.ts'
import { closeRow, settledKind } from './html/rows.ts'
import { newGround, openStack } from './html/stack.ts'
import type { Element, Ground } from './html/stack.ts'
import { openStyles, typesetOf } from './html/typeset.ts'
import { openMetadata } from './metadata.ts'
import type { Metadata } from './metadata.ts'
import { teller } from './told.ts'

export interface Page {
  readonly blocks: readonly Block[]
  readonly tags: readonly Tag[]
  /** The stretches of text of each block, by its number: what Readability's vote is asked for. */
  readonly runs: readonly (readonly Run[])[]
  /** How many elements stand in one another at most. */
  readonly deepest: number
  /** Numbers of the blocks that are hidden only because they stand in a `noscript` or `template`. */
  readonly spare: readonly number[]
  /** What JSON-LD gives as the text of the article. */
  readonly bodies: readonly string[]
}

/** Elements whose text is for browsers without scripts, or for scripts to show. */
const SPARE = new Set(['noscript', 'template'])
/** Elements that every page has, told or not: they are neither opened nor closed. */
const ROOTS = new Set(['html', 'head', 'body'])
/** Elements around a block that are told; the most of 400 real pages is 37. */
const MOST_HOLDERS = 48
/** Share of a block's characters in `time` elements from which it is a time. */
const TIMED = 0.5

/** Opens a page. Time and memory grow with its length alone. Offsets are UTF-16 units of `source`. */
export function openPage(source: string): Page {
  const metadata = openMetadata()
  const { drafts, deepest } = read(source, { metadata, ground: newGround(), framed: false })
  const told = teller(metadata.articleBodies())
  const opened = drafts.flatMap(openLines)
  return {
    blocks: opened.map((draft, n) => blockOf(draft, n, told)),
    tags: metadata.tags(),
    runs: opened.map(({ runs }) => runs),
    deepest,
    spare: opened.flatMap((draft, n) => (draft.hidden && draft.spare ? [n] : [])),
    bodies: metadata.articleBodies(),
  }
}

interface Read {
  readonly drafts: readonly Draft[]
  readonly deepest: number
}

interface Setting {
  readonly metadata: Metadata
  readonly ground: Ground
  /** A page in a frame: frames of its own are passed over. */
  readonly framed: boolean
}

function read(source: string, { metadata, ground, framed }: Setting): Read {
  const drafts = openDrafts()
  const rows: { readonly first: number; readonly place: Place }[] = []
  const inside = { unread: 0, links: 0, veils: 0, times: 0, spares: 0 }
  const styles = openStyles()
  let lastClosed = false

  function opened(element: Element): void {
    if (element.unread) inside.unread++
    if (element.links) inside.links++
    if (element.style !== undefined) styles.opened(element.style)
    if (element.name === 'time') inside.times++
    if (SPARE.has(element.name)) inside.spares++
    if (element.veils && inside.veils++ === 0) drafts.veil()
    if (APART.has(element.name)) drafts.space()
    else if (lastClosed) drafts.seam()
    lastClosed = false
    if (!element.block) return
    drafts.end()
    if (element.name === 'tr') rows.push({ first: drafts.done.length, place: element.place })
  }

  function closed(element: Element): void {
    if (element.unread) inside.unread--
    if (element.links) inside.links--
    if (element.style !== undefined) styles.closed()
    if (element.name === 'time') inside.times--
    if (SPARE.has(element.name)) inside.spares--
    metadata.closed(element)
    lastClosed = true
    if (element.block) drafts.end()
    if (element.veils && --inside.veils === 0) drafts.unveil()
    if (element.name !== 'tr') return
    const row = rows.pop()
    if (row !== undefined) closeRow(drafts.done, row.first, row.place)
  }

  const stack = openStack({ opened, closed }, ground)

  /** Read as part of the page where it stands: behind its tag. What it says in its head is not the page's. */
  function frame(page: string, at: number): void {
    if (framed || inside.unread > 1) return
    const own = { ...ground, place: stack.top().place }
    drafts.end()
    for (const draft of read(page, { metadata: openMetadata(), ground: own, framed: true }).drafts) {
      const runs = draft.runs.map((run) => ({ ...run, from: at, to: at }))
      drafts.done.push({ ...draft, runs, hidden: draft.hidden || inside.veils > 0 })
    }
  }

  function openElement(name: string, attributes: Attributes): void {
    const element = stack.open(name, attributes)
    if (!VOID.has(name) && !stack.foreign()) metadata.opened(element, attributes)
  }
  readMarkup(source, {
    open: (name, attributes) => {
      metadata.seen(name, attributes)
      if (name === 'br') drafts.lineBreak()
      else if (name === 'hr') drafts.end()
      else if (!ROOTS.has(name)) openElement(name, attributes)
    },
    close: (name) => {
      if (name === 'br') drafts.lineBreak()
      else if (!ROOTS.has(name)) stack.close(name)
      if (name === 'p') drafts.end()
    },
    text: (from, to, character) => {
      const raw = character ?? source.slice(from, to)
      metadata.text(raw)
      lastClosed = false
      if (inside.unread > 0) return
      const manner = {
        place: stack.top().place,
        linked: inside.links > 0,
        timed: inside.times > 0,
        veiled: inside.veils > 0,
        spare: inside.spares > 0,
        styles: styles.now(),
      }
      drafts.add({ raw, from, to }, manner)
    },
    frame,
    foreign: () => stack.foreign(),
  })
  stack.closeAll()
  drafts.end()
  return { drafts: inOrder(drafts.done), deepest: stack.deepest() }
}

/** Hidden text inside a block was finished before the block around it. */
function inOrder(drafts: readonly Draft[]): readonly Draft[] {
  const from = (draft: Draft): number => draft.runs[0]?.from ?? 0
  const sorted = drafts.every((draft, at) => at === 0 || from(draft) >= from(drafts[at - 1] ?? draft))
  return sorted ? drafts : drafts.toSorted((a, b) => from(a) - from(b))
}

function blockOf(draft: Draft, n: number, told: ((text: string) => number) | undefined): Block {
  const text = draft.kind === 'code' ? draft.text.replace(/^\n+|\s+$/g, '') : draft.text.trim()
  const inline = draft.kind === 'code' ? [] : typesetOf(draft.runs, draft.text.indexOf(text))
  const facts: Facts = {
    from: draft.runs[0]?.from ?? 0,
    to: draft.runs.at(-1)?.to ?? 0,
    gap: 1,
    page: pageFacts(draft, told === undefined ? undefined : told(text)),
  }
  const block = { n, kind: settledKind(draft), text, fate: 'kept', facts } as const
  return inline.length === 0 ? block : { ...block, inline }
}

function pageFacts({ place, runs, hidden }: Draft, told: number | undefined): PageFacts {
  let all = 0
  let linked = 0
  let timed = 0
  for (const run of runs) {
    all += run.size
    if (run.linked) linked += run.size
    if (run.timed) timed += run.size
  }
  const hints = timed > all * TIMED ? `${place.hints} time`.trim() : place.hints
  const facts = {
    path: place.path,
    labels: place.labels,
    within: holdersOf(place),
    linked: all === 0 ? 0 : round(linked / all),
    level: place.level,
    hidden,
    hints,
  }
  return told === undefined ? facts : { ...facts, told }
}

/**
 * Elements that hold more than this one block; wrappers around a single paragraph are passed over. Of a chain that is too
 * long, the outermost and the last.
 */
function holdersOf(place: Place): readonly number[] {
  const holders: number[] = []
  for (let at: Place | undefined = place; at !== undefined; at = at.above)
    if (at.holds > 1 || at.above === undefined) holders.push(at.number)
  const [last = 0, ...above] = holders
  return above.length < MOST_HOLDERS
    ? holders.toReversed()
    : [...above.slice(1 - MOST_HOLDERS).toReversed(), last]
}
