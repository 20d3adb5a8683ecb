/**
 * The place of a block: the element that holds it, with what its ancestors contribute. Built once for each
 * element.
 */
import type { Kind } from '../../../stages/kit/article.ts'
import { ROLES } from './elements.ts'
import type { Attributes } from './markup.ts'
import type { Tag } from './tag.ts'

/** A block element and what its ancestors told. */
export interface Place {
  readonly name: string
  /** In document order, the body 0. */
  readonly number: number
  readonly above: Place | undefined
  readonly depth: number
  readonly path: string
  readonly labels: string
  readonly hints: string
  readonly hidden: boolean
  readonly kind: Kind
  readonly level: number
  /** Number of the nearest table row and cell, 0 where there is none. */
  readonly row: number
  readonly cell: number
  /** The list item that the text belongs to: its first block is the item, the others are paragraphs of it. */
  readonly item: { spent: boolean } | undefined
  /** Blocks in it and below. */
  holds: number
  /** The elements that hold its blocks, once they were asked for. */
  within: readonly number[] | undefined
  /** The element opened last in it: of a list all have one path and the same labels. */
  last: Below | undefined
}

/** The path and labels of the last child element, reused for the next one with the same tag, class and id. */
interface Below {
  readonly tag: Tag
  readonly classes: string | undefined
  readonly id: string | undefined
  readonly path: string
  readonly labels: string
}

/**
 * Elements that a path names; real pages stay under 40. Below, a path holds its start and its last element.
 */
const LONGEST_PATH = 32
/** Characters of one element's labels: a class list longer than this is a page builder's style sheet. */
const OWN_LABELS = 96
/** Characters of all labels on a path; the nearest are kept. */
const ALL_LABELS = 320
/** Class names with these are a style sheet's, not an editor's: `md:flex`, `w-[20px]`, `w-1/2`. */
const STYLE_WORD = /[:[\]/()]/
/** Most elements have one class. */
const PLAIN_LABEL = /^[a-z0-9_-]{1,96}$/
/**
 * What WordPress, Blogger and many other systems call a caption where no element says so. Of 165 such lines of labelled pages none
 * is of the article in English, two are elsewhere; a bare `caption` is called so too, and half of those are.
 */
const CAPTION_CLASS =
  /(?:^|\s)(?:wp-caption-text|gallery-caption|tr-caption|(?:image|photo|img|figure|picture|media)[-_]{0,2}caption|bildunterschrift|bildlegende|fotolegende|didascalia|pie-?de-?foto)(?:\s|$)/i
const PICTURE_TEXT = /(?:^|\s)(?:img|image|photo|picture)[-_]desc(?:r|ription)?(?:\s|$)/i
const NOTHING_SHOWN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/** The body: what hides it says nothing of any block. */
export function rootPlace(): Place {
  return {
    name: 'body',
    number: 0,
    above: undefined,
    kind: 'paragraph',
    depth: 0,
    path: 'body',
    labels: '',
    hints: '',
    hidden: false,
    level: 0,
    row: 0,
    cell: 0,
    item: undefined,
    holds: 0,
    within: undefined,
    last: undefined,
  }
}

export interface Opening {
  readonly tag: Tag
  readonly number: number
  readonly attributes: Attributes
}

/** The place that an element opens below another. */
export function placeBelow(above: Place, { tag, number, attributes }: Opening): Place {
  const { name } = tag
  const isOwn = isPictureText(attributes.class) || (tag.block && isCaption(attributes.class))
  const own = isOwn ? 'caption' : tag.kind
  const kind = kindBelow(above, name, own)
  const { path, labels } = below(above, tag, attributes)
  return {
    name,
    number,
    above,
    kind,
    depth: above.depth + 1,
    path,
    labels,
    hints: hintsBelow(above.hints, tag, attributes),
    hidden: above.hidden || hides(name, attributes),
    level: own === 'heading' ? Number(name.charAt(1)) : kind === 'heading' ? above.level : 0,
    row: name === 'tr' ? number : name === 'table' ? 0 : above.row,
    cell: own === 'cell' ? number : name === 'table' ? 0 : above.cell,
    item: own === 'item' ? { spent: false } : kind === 'item' ? above.item : undefined,
    holds: 0,
    within: undefined,
    last: undefined,
  }
}

/** What some systems print behind a picture in the middle of a line; it is a block of its own. */
export function isPictureText(classes: string | undefined): boolean {
  return classes !== undefined && PICTURE_TEXT.test(classes)
}

function isCaption(classes: string | undefined): boolean {
  return classes !== undefined && CAPTION_CLASS.test(classes)
}

function below(above: Place, tag: Tag, attributes: Attributes): Below {
  const { last } = above
  const { class: classes, id } = attributes
  if (last?.tag === tag && last.classes === classes && last.id === id) return last
  const path = last?.tag === tag ? last.path : pathBelow(above, tag.name)
  above.last = { tag, classes, id, path, labels: labelsBelow(above.labels, attributes) }
  return above.last
}

/** Whether an element says that it is not shown. `hidden="until-found"` is a folded part of the text. */
export function hides(name: string, attributes: Attributes): boolean {
  if (name === 'noscript' || name === 'template') return true
  if (attributes.count === 0) return name === 'dialog'
  if (attributes.hidden !== undefined && attributes.hidden.toLowerCase() !== 'until-found') return true
  const style = attributes.style
  if (style !== undefined && NOTHING_SHOWN.test(style)) return true
  return name === 'dialog' && attributes.open === undefined
}

/** Kinds go down to what has none of its own, but a table or list inside a quote or item begins anew. */
function kindBelow(above: Place, name: string, own: Kind | undefined): Kind {
  if (above.kind === 'heading' || above.kind === 'code' || above.kind === 'caption') return above.kind
  if (own !== undefined) return own
  if (name === 'table' || above.kind === 'cell') return 'paragraph'
  if (above.kind === 'item' && (name === 'ul' || name === 'ol' || name === 'dl')) return 'paragraph'
  return above.kind
}

function pathBelow(above: Place, name: string): string {
  if (above.depth < LONGEST_PATH) return `${above.path}>${name}`
  const cut = above.path.indexOf('>…')
  return `${cut < 0 ? above.path : above.path.slice(0, cut)}>…>${name}`
}

function labelsBelow(above: string, attributes: Attributes): string {
  const names = attributes.class
  const id = attributes.id
  if (names === undefined && id === undefined) return above
  const own = labelWords(names === undefined || id === undefined ? (names ?? id ?? '') : `${names} ${id}`)
  if (own === '') return above
  const all = above === '' ? own : `${above} ${own}`
  if (all.length <= ALL_LABELS) return all
  return all.slice(all.indexOf(' ', all.length - ALL_LABELS) + 1)
}

/** The class names and id of one element, lower case, without a style sheet's own. */
export function labelWords(text: string): string {
  const head = text.slice(0, OWN_LABELS * 4).toLowerCase()
  if (PLAIN_LABEL.test(head)) return head
  const words = head.split(/\s+/)
  let kept = ''
  for (const word of words) {
    if (word === '' || STYLE_WORD.test(word) || kept.length + word.length > OWN_LABELS) continue
    kept = kept === '' ? word : `${kept} ${word}`
  }
  return kept
}

function hintsBelow(above: string, { hint }: Tag, attributes: Attributes): string {
  let hints = withHint(above, hint)
  if (attributes.count === 0) return hints
  const role = attributes.role
  if (role !== undefined) hints = withHint(hints, ROLES.get(role.trim().toLowerCase()))
  if (attributes.itemprop?.toLowerCase() === 'articlebody') hints = withHint(hints, 'body')
  if (attributes['aria-hidden'] === 'true') hints = withHint(hints, 'aria-hidden')
  return hints
}

function withHint(hints: string, hint: string | undefined): string {
  if (hint === undefined || hints.split(' ').includes(hint)) return hints
  return hints === '' ? hint : `${hints} ${hint}`
}
