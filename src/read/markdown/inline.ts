/** What a reader sees of a line of Markdown: its words without signs; pictures and what browsers never show leave nothing. */
import type { Token } from 'markdown-it'
import { BLOCKS, UNREAD } from '../html/elements.ts'

const TAG = /^<\/?([a-z][a-z0-9-]*)/i

/** The text of inline tokens. Line breaks are those that the text asks for; two make an empty line. */
export function inlineText(tokens: readonly Token[]): string {
  const parts: string[] = []
  const ends = endsOf(tokens)
  for (let n = 0; n < tokens.length; n++) {
    const text = said(tokens[n])
    const isBehindNothing = n > 0 && said(tokens[n - 1]) === '' && parts.at(-1)?.endsWith(' ') === true
    if (text !== '') parts.push(isBehindNothing ? text.replace(/^ +/, '') : text)
    n = ends.get(n) ?? n
  }
  const text = parts.join('')
  return text.includes('\n') ? trimmedLines(text) : text.trim()
}

function said(token: Token | undefined): string {
  if (token === undefined) return ''
  const { type, content } = token
  if (type === 'text' || type === 'code_inline') return content
  if (type === 'softbreak') return ' '
  if (type === 'html_inline') return isBreak(nameOf(content)) ? '\n' : ''
  return type === 'hardbreak' ? '\n' : ''
}

function nameOf(tag: string): string {
  return TAG.exec(tag)?.[1]?.toLowerCase() ?? ''
}

function isBreak(name: string): boolean {
  return name === 'br' || BLOCKS.has(name)
}

/** By the place of an opening tag whose text nobody reads: that of its closing tag. One that is never closed hides nothing. */
function endsOf(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  const closing = new Map<string, number>()
  for (let n = tokens.length - 1; n >= 0; n--) {
    const { type = '', content = '' } = tokens[n] ?? {}
    const name = type === 'html_inline' ? nameOf(content) : ''
    if (!UNREAD.has(name)) continue
    const end = closing.get(name)
    if (content.startsWith('</')) closing.set(name, n)
    else if (end !== undefined) ends.set(n, end)
  }
  return ends
}

function trimmedLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
}
