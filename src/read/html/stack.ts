/**
 * The open elements of a page: what a tag opens, ends by the way, and closes. Takes each tag in constant
 * time, however broken.
 */
import { BLOCKS, ENDS, ENDS_CHOICE, ENDS_PARAGRAPH, SCOPES, TABLE_PARTS, UNREAD, VOID } from './elements.ts'
import type { Attributes } from './markup.ts'
import { hides, placeBelow, rootPlace } from './place.ts'
import type { Place } from './place.ts'
import { styleOf } from './typeset.ts'
import type { Style } from './typeset.ts'

/** An open element. */
export interface Element {
  readonly name: string
  readonly block: boolean
  readonly place: Place
  readonly unread: boolean
  /** An inline element that hides what is in it. */
  readonly veils: boolean
  readonly links: boolean
  readonly style: Style | undefined
}

export interface Stack {
  readonly top: () => Element
  readonly open: (name: string, attributes: Attributes) => Element
  readonly close: (name: string) => void
  readonly closeAll: () => void
  readonly deepest: () => number
  readonly foreign: () => boolean
}

/** Told of every element that opens or closes, in pairs. */
export interface Watcher {
  readonly opened: (element: Element) => void
  readonly closed: (element: Element) => void
}

/** Browsers stop nesting here; elements below keep the place of the last one that counts. */
const DEEPEST = 512
/**
 * How far up a tag looks for what it closes or ends. Beyond this a page is hostile, and the tag is passed
 * over.
 */
const REACH = 512

/** Where a stack stands: the page's body, or the place of a frame on it. Elements are numbered through, frames and all. */
export interface Ground {
  readonly place: Place
  readonly numbers: { last: number }
}

export function newGround(): Ground {
  return { place: rootPlace(), numbers: { last: 0 } }
}

export function openStack(watcher: Watcher, { place: ground, numbers }: Ground): Stack {
  const body: Element = {
    name: 'body',
    block: true,
    place: ground,
    unread: false,
    veils: false,
    links: false,
    style: undefined,
  }
  const elements: Element[] = []
  const counts = new Map<string, number>()
  const deep = new Map<string, Element>()
  let current = body
  let deepest = 0
  let drawings = 0

  function push(element: Element): Element {
    elements.push(element)
    current = element
    counts.set(element.name, (counts.get(element.name) ?? 0) + 1)
    if (element.name === 'svg' || element.name === 'math') drawings++
    deepest = Math.max(deepest, elements.length)
    watcher.opened(element)
    return element
  }

  function pop(): void {
    const element = elements.pop()
    if (element === undefined) return
    current = elements.at(-1) ?? body
    counts.set(element.name, (counts.get(element.name) ?? 1) - 1)
    if (element.name === 'svg' || element.name === 'math') drawings--
    watcher.closed(element)
    if (element.block && element.place !== current.place) current.place.holds += element.place.holds
  }

  function open(name: string, attributes: Attributes): Element {
    if (drawings > 0) leaveDrawing(name)
    if (drawings === 0) endOthers(name)
    if (elements.length >= DEEPEST) return push(deepElement(name))
    return push(elementBelow(name, attributes))
  }

  function elementBelow(name: string, attributes: Attributes): Element {
    const number = ++numbers.last
    const block = BLOCKS.has(name) || (name.includes('-') && !inSentence(current))
    const place = block ? placeBelow(current.place, { name, number, attributes }) : current.place
    const links = (name === 'a' && attributes.has('href')) || name === 'button'
    const veils = !block && hides(name, attributes)
    return { name, block, place, unread: UNREAD.has(name), veils, links, style: styleOf(name, attributes) }
  }

  function deepElement(name: string): Element {
    const known = deep.get(name)
    if (known !== undefined && known.place === current.place) return known
    const made = {
      name,
      block: BLOCKS.has(name),
      place: current.place,
      unread: UNREAD.has(name),
      veils: false,
      links: false,
      style: undefined,
    }
    deep.set(name, made)
    return made
  }

  /**
   * A page's own elements end a drawing that was left open, as in a browser; but not inside `foreignObject`.
   */
  function leaveDrawing(name: string): void {
    if (!BLOCKS.has(name) || (counts.get('foreignobject') ?? 0) > 0) return
    while (drawings > 0) pop()
  }

  function endOthers(name: string): void {
    if (ENDS_PARAGRAPH.has(name) && isOpen('p')) endUpTo(PARAGRAPH, BLOCKS)
    if (ENDS_CHOICE.has(name) && isOpen('select')) endUpTo(CHOICE, NOTHING)
    if (name.length === 2 && HEADING.has(name) && HEADING.has(current.name)) pop()
    if (name === 'a' && isOpen('a')) endUpTo(LINK, SCOPES)
    const ends = ENDS.get(name)
    if (ends === undefined) return
    while (endUpTo(ends[0], ends[1]) && TABLE_PARTS.has(name));
  }

  /**
   * Closes the nearest open element of `names`, with all that is in it, unless one of `upTo` stands before
   * it.
   */
  function endUpTo(names: ReadonlySet<string>, upTo: ReadonlySet<string>): boolean {
    const lowest = Math.max(0, elements.length - REACH)
    for (let at = elements.length - 1; at >= lowest; at--) {
      const name = elements[at]?.name ?? ''
      if (names.has(name)) return cut(at)
      if (upTo.has(name)) return false
    }
    return false
  }

  function cut(length: number): true {
    while (elements.length > length) pop()
    return true
  }

  function close(name: string): void {
    if (!isOpen(name)) return
    const at = placeOf(name)
    if (at >= 0) cut(at)
  }

  /** Where the element stands that a closing tag means, or -1. */
  function placeOf(name: string): number {
    const inline = !BLOCKS.has(name) && !name.includes('-') && !UNREAD.has(name)
    const lowest = Math.max(0, elements.length - REACH)
    for (let at = elements.length - 1; at >= lowest; at--) {
      const element = elements[at]
      if (element === undefined || element.name === name) return at
      if (inline && element.block && name !== 'a') return -1
      if (SCOPES.has(element.name) && !TABLE_PARTS.has(name)) return -1
      if (element.name === 'table') return -1
    }
    return -1
  }

  function isOpen(name: string): boolean {
    return (counts.get(name) ?? 0) > 0
  }

  return {
    top: () => current,
    open: (name, attributes) => (VOID.has(name) ? current : open(name, attributes)),
    close,
    closeAll: () => cut(0),
    deepest: () => deepest,
    foreign: () => drawings > 0 && (counts.get('foreignobject') ?? 0) === 0,
  }
}

const PARAGRAPH = new Set(['p'])
const LINK = new Set(['a'])
const CHOICE = new Set(['select'])
const NOTHING: ReadonlySet<string> = new Set()
const HEADING = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/**
 * An element of a page's own making is laid out in the line where it stands in a sentence, and as a block
 * elsewhere.
 */
function inSentence({ block, name, place }: Element): boolean {
  return !block || name === 'p' || place.kind === 'heading' || place.kind === 'caption'
}
