/**
 * Links around blocks, as converters of pages write them: `[`, the blocks, and `](address)`. CommonMark takes the signs for text, since
 * its links end with their paragraph.
 */
import type { StateCore, Token } from 'markdown-it'
import { addressAt } from './address.ts'
import type { Address } from './address.ts'
import { converted } from './converted.ts'

/** An open bracket, and where it stands among the tokens. */
interface Opening {
  readonly at: number
  readonly token: Token
}

/** In UTF-16 units. The longest of such links on 1,591 pages holds 781; an article in one is a fault of its page, and no link. */
const LONGEST = 2000
/** What is escaped, code, and brackets. */
const SIGNS = /\\.|`+[^`]*`+|!?\[|\]/gs

/**
 * Each half of such a link becomes a link of its own, empty where nothing stands in it, before lines are read; a paragraph between is
 * told its address. Both ends stand in the same quote or item: a bracket without an end stays text.
 */
export function wideLinkRule({ tokens, md }: StateCore): void {
  /** By the level of their paragraphs. */
  const open: (Opening | undefined)[] = []
  for (const [at, token] of tokens.entries()) {
    if (token.nesting < 0) open.length = Math.min(open.length, token.level + 1)
    if (token.type !== 'inline') continue
    token.content = converted(token.content, md)
    if (!isWords(tokens[at - 1])) continue
    const { level } = token
    const { closes, opens } = bracketsOf(token.content)
    const opening = closes === undefined ? undefined : open[level - 1]
    const ending = opening === undefined ? undefined : addressAt(token.content, closes ?? 0, md)
    if (opening !== undefined && ending !== undefined) {
      link(tokens.slice(opening.at + 1, at), opening.token, ending)
      token.content = `[${token.content}`
      open[level - 1] = undefined
    }
    if (opens) open[level - 1] = { at, token }
  }
}

/** A cell of a table is no place where a link around blocks begins. */
function isWords(before: Token | undefined): boolean {
  return before?.type === 'paragraph_open' || before?.type === 'heading_open'
}

/**
 * Where the first bracket stands that closes none of these words, and whether the last that none closes opens a link; neither where its half
 * of the link would hold a link.
 */
function bracketsOf(text: string): { readonly closes: number | undefined; readonly opens: boolean } {
  const open: { readonly sign: string; readonly index: number }[] = []
  let closes: number | undefined
  let [firstLink, lastLink] = [Infinity, -1]
  for (const { 0: sign, index } of text.matchAll(SIGNS)) {
    if (sign.endsWith('[') && !sign.startsWith('`')) open.push({ sign, index })
    if (sign !== ']') continue
    const opening = open.pop()
    if (opening === undefined) closes ??= index
    else if (opening.sign === '[' && text.charAt(index + 1) === '(') {
      firstLink = Math.min(firstLink, opening.index)
      lastLink = Math.max(lastLink, opening.index)
    }
  }
  const last = open.at(-1)
  return {
    closes: closes !== undefined && firstLink < closes ? undefined : closes,
    opens: last?.sign === '[' && lastLink < last.index,
  }
}

function link(between: readonly Token[], first: Token, { sign, href }: Address): void {
  first.content += sign
  const lines = between.filter(({ type }) => type === 'inline')
  if (lines.reduce((size, { content }) => size + content.length, 0) > LONGEST) return
  for (const line of lines) if (line.attrGet('href') === null) line.attrSet('href', href)
}
