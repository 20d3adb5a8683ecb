/** All that a tag's name tells, gathered once for each name on a page: most tags of a page have one of thirty. */
import type { Kind } from '../../../stages/kit/article.ts'
import {
  APART,
  BLOCKS,
  ENDS,
  ENDS_CHOICE,
  ENDS_PARAGRAPH,
  HEADINGS,
  HINTS,
  KINDS,
  ROOTS,
  SCOPES,
  FALLBACKS,
  TABLE_PARTS,
  UNREAD,
  VOID,
} from './elements.ts'

export interface Tag {
  readonly name: string
  /** Its name has a dash: an element of the page's own making. */
  readonly own: boolean
  readonly root: boolean
  readonly empty: boolean
  readonly block: boolean
  readonly unread: boolean
  readonly apart: boolean
  readonly fallback: boolean
  readonly time: boolean
  readonly drawing: boolean
  readonly heading: boolean
  readonly scope: boolean
  readonly tablePart: boolean
  readonly endsParagraph: boolean
  readonly endsChoice: boolean
  readonly ends: readonly [ends: ReadonlySet<string>, upTo: ReadonlySet<string>] | undefined
  readonly kind: Kind | undefined
  readonly hint: string | undefined
  /** How many elements of this name are open. */
  open: number
}

/** The names of a page, in a table that lives as long as the page is read. */
export interface Tags {
  readonly named: (name: string) => Tag
  /** Undefined where no element of this name was opened: a page of 20 MB may close two million that never were. */
  readonly known: (name: string) => Tag | undefined
}

export function openTags(): Tags {
  const table = new Map<string, Tag>()

  function named(name: string): Tag {
    const found = table.get(name)
    if (found !== undefined) return found
    const tag = tagOf(name)
    table.set(name, tag)
    return tag
  }
  return { named, known: (name) => table.get(name) }
}

function tagOf(name: string): Tag {
  return {
    name,
    own: name.includes('-'),
    root: ROOTS.has(name),
    empty: VOID.has(name),
    block: BLOCKS.has(name),
    unread: UNREAD.has(name),
    apart: APART.has(name),
    fallback: FALLBACKS.has(name),
    time: name === 'time',
    drawing: name === 'svg' || name === 'math',
    heading: HEADINGS.has(name),
    scope: SCOPES.has(name),
    tablePart: TABLE_PARTS.has(name),
    endsParagraph: ENDS_PARAGRAPH.has(name),
    endsChoice: ENDS_CHOICE.has(name),
    ends: ENDS.get(name),
    kind: KINDS.get(name),
    hint: HINTS.get(name),
    open: 0,
  }
}
