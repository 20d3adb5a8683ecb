/**
 * The open elements of a page: what a tag opens, ends by the way, and closes. Takes each tag in constant
 * time, however broken.
 */
import { BLOCKS, SCOPES } from './elements.ts'
import type { Attributes } from './markup.ts'
import { hides, isPictureText, placeBelow, rootPlace } from './place.ts'
import type { Place } from './place.ts'
import { openTags } from './tag.ts'
import type { Tag } from './tag.ts'
import { styleOf } from './typeset.ts'
import type { Style } from './typeset.ts'

/** An open element. */
export interface Element {
  readonly tag: Tag
  readonly block: boolean
  readonly place: Place
  /** An inline element that hides what is in it. */
  readonly hides: boolean
  readonly links: boolean
  readonly style: Style | undefined
}

export interface Stack {
  readonly top: () => Element
  readonly tagNamed: (name: string) => Tag
  readonly open: (tag: Tag, attributes: Attributes) => Element
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

/** Where a stack begins: the page's body, or a frame in it. Elements are numbered across all frames. */
export interface Ground {
  readonly place: Place
  readonly numbers: { last: number }
}

export function newGround(): Ground {
  return { place: rootPlace(), numbers: { last: 0 } }
}

export function openStack(watcher: Watcher, { place: ground, numbers }: Ground): Stack {
  const tags = openTags()
  const paragraphs = tags.named('p')
  const links = tags.named('a')
  const choices = tags.named('select')
  const foreigners = tags.named('foreignobject')
  const body: Element = {
    tag: tags.named('body'),
    block: true,
    place: ground,
    hides: false,
    links: false,
    style: undefined,
  }
  const elements: Element[] = []
  const deep = new Map<string, Element>()
  let current = body
  let deepest = 0
  let drawings = 0

  function push(element: Element): Element {
    elements.push(element)
    current = element
    element.tag.open++
    if (element.tag.drawing) drawings++
    deepest = Math.max(deepest, elements.length)
    watcher.opened(element)
    return element
  }

  function pop(): void {
    const element = elements.pop()
    if (element === undefined) return
    current = elements.at(-1) ?? body
    element.tag.open--
    if (element.tag.drawing) drawings--
    watcher.closed(element)
    if (element.block && element.place !== current.place) current.place.holds += element.place.holds
  }

  function open(tag: Tag, attributes: Attributes): Element {
    if (tag.empty) return current
    if (drawings > 0) leaveDrawing(tag)
    if (drawings === 0) endOthers(tag)
    return push(elements.length >= DEEPEST ? deepElement(tag) : elementBelow(tag, attributes))
  }

  function elementBelow(tag: Tag, attributes: Attributes): Element {
    const { name } = tag
    const number = ++numbers.last
    const block = tag.block || (tag.own && !inSentence(current)) || isPictureText(attributes.class)
    return {
      tag,
      block,
      place: block ? placeBelow(current.place, { tag, number, attributes }) : current.place,
      hides: !block && hides(name, attributes),
      links: (name === 'a' && attributes.href !== undefined) || name === 'button',
      style: styleOf(name, attributes),
    }
  }

  function deepElement(tag: Tag): Element {
    const known = deep.get(tag.name)
    if (known !== undefined && known.place === current.place) return known
    const made = {
      tag,
      block: tag.block,
      place: current.place,
      hides: false,
      links: false,
      style: undefined,
    }
    deep.set(tag.name, made)
    return made
  }

  /**
   * A page's own elements end a drawing that was left open, as in a browser; but not inside `foreignObject`.
   */
  function leaveDrawing({ block }: Tag): void {
    if (!block || foreigners.open > 0) return
    while (drawings > 0) pop()
  }

  function endOthers(tag: Tag): void {
    if (tag.endsParagraph && paragraphs.open > 0) endUpTo(PARAGRAPH, BLOCKS)
    if (tag.endsChoice && choices.open > 0) endUpTo(CHOICE, NOTHING)
    if (tag.heading && current.tag.heading) pop()
    if (tag === links && links.open > 0) endUpTo(LINK, SCOPES)
    if (tag.ends === undefined) return
    while (endUpTo(tag.ends[0], tag.ends[1]) && tag.tablePart);
  }

  /**
   * Closes the nearest open element of `names`, with all that is in it, unless one of `upTo` stands before
   * it.
   */
  function endUpTo(names: ReadonlySet<string>, upTo: ReadonlySet<string>): boolean {
    const lowest = Math.max(0, elements.length - REACH)
    for (let at = elements.length - 1; at >= lowest; at--) {
      const name = elements[at]?.tag.name ?? ''
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
    const tag = tags.known(name)
    if (tag === undefined || tag.open === 0) return
    const at = placeOf(tag)
    if (at >= 0) cut(at)
  }

  /** Where the element stands that a closing tag means, or -1. */
  function placeOf(tag: Tag): number {
    const inline = !tag.block && !tag.own && !tag.unread
    const lowest = Math.max(0, elements.length - REACH)
    for (let at = elements.length - 1; at >= lowest; at--) {
      const element = elements[at]
      if (element === undefined || element.tag === tag) return at
      if (inline && element.block && tag !== links) return -1
      if (element.tag.scope && !tag.tablePart) return -1
      if (element.tag.name === 'table') return -1
    }
    return -1
  }

  return {
    top: () => current,
    tagNamed: tags.named,
    open,
    close,
    closeAll: () => cut(0),
    deepest: () => deepest,
    foreign: () => drawings > 0 && foreigners.open === 0,
  }
}

const PARAGRAPH = new Set(['p'])
const LINK = new Set(['a'])
const CHOICE = new Set(['select'])
const NOTHING: ReadonlySet<string> = new Set()

/**
 * An element of a page's own making is laid out in the line where it stands in a sentence, and as a block
 * elsewhere.
 */
function inSentence({ block, tag, place }: Element): boolean {
  return !block || tag.name === 'p' || place.kind === 'heading' || place.kind === 'caption'
}
