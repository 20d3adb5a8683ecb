/** The end of a link in Markdown: `](address "title")`. */
import type { MarkdownIt } from 'markdown-it'

export interface Address {
  /** As it stands, from its bracket on. */
  readonly sign: string
  readonly href: string
}

/** The part of the Markdown parser that reads addresses. */
export type Reading = Pick<MarkdownIt, 'helpers'>

const SPACE = /\s*/y

/** The address that CommonMark reads at the bracket at `at`. */
export function addressAt(text: string, at: number, { helpers }: Reading): Address | undefined {
  if (!text.startsWith('](', at)) return undefined
  const address = helpers.parseLinkDestination(text, behindSpace(text, at + 2), text.length)
  if (!address.ok) return undefined
  const behind = behindSpace(text, address.pos)
  const title = helpers.parseLinkTitle(text, behind, text.length)
  const end = title.ok && behind > address.pos ? behindSpace(text, title.pos) : behind
  return text[end] === ')' ? { sign: text.slice(at, end + 1), href: address.str } : undefined
}

function behindSpace(text: string, at: number): number {
  SPACE.lastIndex = at
  SPACE.test(text)
  return SPACE.lastIndex
}
