/** What a reader sees of a line of Markdown: its words without signs, its links and emphasis; pictures and what browsers never show leave nothing. */
import type { Token } from 'markdown-it'
import type { Typeset } from '../../inline.ts'
import { trimmed, trimmedLines } from '../../inline.ts'
import { BLOCKS, UNREAD } from '../html/elements.ts'
import { openStyles, typesetOf } from '../html/typeset.ts'
import type { Style, StyledRun } from '../html/typeset.ts'

const AS: ReadonlyMap<string, Style['as']> = new Map([
  ['a', 'link'],
  ['strong', 'strong'],
  ['em', 'emphasis'],
])
/** Two signs that both are seen. */
const TOUCHING = /^\S\S/
const TAG = /^<\/?([a-z][a-z0-9-]*)/i

/** The text of a line, all of it in the link that stands around its block, where it holds none of its own. */
export function lineTypeset(line: Token): Typeset {
  const { text, inline } = inlineTypeset(line.children ?? [])
  const href = line.attrGet('href')
  if (href === null || text === '' || inline.some(({ as }) => as === 'link')) return { text, inline }
  return { text, inline: [{ from: 0, to: text.length, as: 'link', href: String(href) }, ...inline] }
}

/**
 * The text of inline tokens. Line breaks are those that the text asks for; two make an empty line. Links that touch are two labels, as on
 * pages: between them is a space.
 */
export function inlineTypeset(tokens: readonly Token[]): Typeset {
  const runs: StyledRun[] = []
  const styles = openStyles()
  const ends = endsOf(tokens)
  const parts: string[] = []
  let [size, last, linkEnd] = [0, '', 0]
  const put = (part: string): void => {
    parts.push(part)
    size += part.length
    last = part.at(-1) ?? last
  }
  for (let n = 0; n < tokens.length; n++) {
    const token = tokens[n]
    const style = AS.get(token?.tag ?? '')
    if (token?.nesting === 1 && style !== undefined)
      styles.opened({ as: style, href: String(token.attrGet('href') ?? '') })
    if (token?.nesting === -1 && style !== undefined) styles.closed()
    if (token?.type === 'link_close') linkEnd = size
    const own = said(token)
    const isBehindNothing = n > 0 && said(tokens[n - 1]) === '' && last === ' '
    const more = isBehindNothing ? own.replace(/^ +/, '') : own
    const isSecond = linkEnd > 0 && linkEnd === size && styles.now().some(({ as }) => as === 'link')
    if (isSecond && TOUCHING.test(last + more)) put(' ')
    if (more !== '') runs.push({ at: size, size: more.length, styles: styles.now() })
    put(more)
    n = ends.get(n) ?? n
  }
  const text = parts.join('')
  const whole = { text, inline: typesetOf({ runs, text }, text) }
  return text.includes('\n') ? trimmedLines(whole) : trimmed(whole)
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
