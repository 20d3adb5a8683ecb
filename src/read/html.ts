/**
 * A page to blocks with the facts of where they stand, in one pass over its tags. Builds no tree; trusts no
 * tag to be closed.
 */
import type { Block, Tag } from '../../stages/kit/article.ts'
import { blockOf } from './html/block.ts'
import { openDrafts } from './html/drafts.ts'
import type { Draft, Manner, Run } from './html/drafts.ts'
import { openLines } from './html/lines.ts'
import { readMarkup } from './html/markup.ts'
import { closeRow } from './html/rows.ts'
import type { Row } from './html/rows.ts'
import { isSpace } from './html/signs.ts'
import { newGround, openStack } from './html/stack.ts'
import type { Element, Ground } from './html/stack.ts'
import { openStyles } from './html/typeset.ts'
import { openMetadata } from './embedded/metadata.ts'
import type { Metadata } from './embedded/metadata.ts'
import { articleBodyShare } from './embedded/article-body.ts'

export interface Page {
  readonly blocks: readonly Block[]
  readonly tags: readonly Tag[]
  /** The stretches of text of each block, by its number: what Readability's vote is asked for. */
  readonly runs: readonly (readonly Run[])[]
  /** How many elements stand in one another at most. */
  readonly deepest: number
  /** Numbers of the blocks that are hidden only because they stand in a `noscript`, `template` or `noframes`. */
  readonly fallback: readonly number[]
  /** What JSON-LD gives as the text of the article. */
  readonly bodies: readonly string[]
}

/** Opens a page. Time and memory grow with its length alone. Offsets are UTF-16 units of `source`. */
export function openPage(source: string): Page {
  const metadata = openMetadata()
  const { drafts, deepest } = read(source, { metadata, ground: newGround(), framed: false })
  const shareInBody = articleBodyShare(metadata.articleBodies())
  const opened: Draft[] = []
  for (const draft of drafts) openLines(draft, opened)
  return {
    blocks: opened.map((draft, n) => blockOf(draft, n, shareInBody)),
    tags: metadata.tags(),
    runs: opened.map(({ runs }) => runs),
    deepest,
    fallback: opened.flatMap((draft, n) => (draft.hidden && draft.fallback ? [n] : [])),
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
  const styles = openStyles()
  const manner: Manner = {
    place: ground.place,
    linked: false,
    timed: false,
    inHidden: false,
    fallback: false,
    styles: styles.now(),
  }
  const drafts = openDrafts(manner)
  const rows: Row[] = []
  const inside = { unread: 0, links: 0, hides: 0, times: 0, fallbacks: 0 }
  let lastClosed = false

  function opened(element: Element): void {
    const { tag, place } = element
    if (tag.unread) inside.unread++
    if (element.links) manner.linked = ++inside.links > 0
    if (element.style !== undefined) manner.styles = styles.opened(element.style)
    if (tag.time) manner.timed = ++inside.times > 0
    if (tag.fallback) manner.fallback = ++inside.fallbacks > 0
    if (element.hides && inside.hides++ === 0) drafts.openHidden()
    manner.inHidden = inside.hides > 0
    if (tag.apart) drafts.apart()
    else if (lastClosed) drafts.seam()
    lastClosed = false
    if (!element.block) return
    drafts.end()
    if (tag.name === 'tr') rows.push({ first: drafts.done.length, place, cells: [] })
    const row = rows.at(-1)
    if (tag.kind === 'cell' && row?.place.number === place.row) row.cells.push(place.cell)
  }

  function closed(element: Element): void {
    const { tag } = element
    if (tag.unread) inside.unread--
    if (element.links) manner.linked = --inside.links > 0
    if (element.style !== undefined) manner.styles = styles.closed()
    if (tag.time) manner.timed = --inside.times > 0
    if (tag.fallback) manner.fallback = --inside.fallbacks > 0
    metadata.closed(element)
    lastClosed = true
    if (element.block) drafts.end()
    if (element.hides && --inside.hides === 0) drafts.closeHidden()
    manner.inHidden = inside.hides > 0
    if (tag.name !== 'tr') return
    const row = rows.pop()
    if (row !== undefined) closeRow(drafts.done, row)
  }

  const stack = openStack({ opened, closed }, ground)

  /** Read as part of the page where it stands: behind its tag. What it says in its head is not the page's. */
  function frame(page: string, at: number, when: 'shown' | 'instead of frames'): void {
    if (framed || inside.unread > 1) return
    const fallback = when !== 'shown'
    const own = { ...ground, place: stack.top().place }
    drafts.end()
    for (const draft of read(page, { metadata: openMetadata(), ground: own, framed: true }).drafts) {
      const runs = draft.runs.map((run) => ({ ...run, from: at, to: at }))
      const hidden = draft.hidden || manner.inHidden
      drafts.done.push(
        fallback ? { ...draft, runs, hidden: true, fallback: true } : { ...draft, runs, hidden },
      )
    }
  }

  readMarkup(source, {
    open: (name, attributes) => {
      metadata.seen(name, attributes)
      if (name === 'br') return drafts.lineBreak()
      if (name === 'hr') return drafts.end()
      const tag = stack.tagNamed(name)
      if (tag.root) return
      const element = stack.open(tag, attributes)
      if (!tag.empty && !stack.foreign()) metadata.opened(element, attributes)
    },
    close: (name) => {
      if (name === 'br') drafts.lineBreak()
      else stack.close(name)
      if (name === 'p') drafts.end()
    },
    text: (from, to, character) => {
      lastClosed = false
      const isRead = inside.unread === 0
      if (!isRead && !metadata.listens()) return
      const { place } = stack.top()
      if (!metadata.listens() && place.kind !== 'code' && isBlank(source, from, { to })) return drafts.space()
      const raw = character ?? source.slice(from, to)
      metadata.text(raw)
      if (!isRead) return
      manner.place = place
      drafts.add(raw, from, to)
    },
    frame,
    foreign: () => stack.foreign(),
  })
  stack.closeAll()
  drafts.end()
  return { drafts: inOrder(drafts.done), deepest: stack.deepest() }
}

/** Half of all texts are the spaces between tags. */
function isBlank(source: string, from: number, { to }: { readonly to: number }): boolean {
  let at = from
  while (at < to && isSpace(source.charCodeAt(at))) at++
  return at === to
}

/** Hidden text inside a block was finished before the block around it. */
function inOrder(drafts: readonly Draft[]): readonly Draft[] {
  const from = (draft: Draft): number => draft.runs[0]?.from ?? 0
  const sorted = drafts.every((draft, at) => at === 0 || from(draft) >= from(drafts[at - 1] ?? draft))
  return sorted ? drafts : drafts.toSorted((a, b) => from(a) - from(b))
}
