/**
 * A text in which a scraper left the few tags of a page: line breaks, and words set off. Trusts only a text whose every tag is such a one
 * and stands as markup does; what a text tells of tags stays.
 */
import { matchesOf } from '../../../stages/kit/matches.ts'
import { formOf } from '../text/form.ts'

/** Whatever may be a tag. */
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)\/?>/gi
/** A tag behind an escaped bracket. */
const ESCAPED = /&lt;(\/?[a-z][a-z0-9]*(?:\s(?:(?!&[lg]t;)[^<>])*)?\/?)&gt;/gi
const ESCAPED_FIRST = /^\s*&lt;[a-z!]/i
const BREAK = /^(?:br|p)$/i
const INLINE = /^(?:a|abbr|b|big|cite|del|em|font|i|ins|mark|q|s|small|span|strike|strong|sub|sup|u)$/i
const ATTRIBUTES = /^(?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*$/
/** Signs that quote what stands between them. */
const QUOTES = /["'`\u201c\u2018\u201e\u00ab(][\s\S]["'`\u201d\u2019\u201c\u00bb)]/

interface Tag {
  readonly from: number
  readonly to: number
  readonly name: string
  readonly closes: boolean
  readonly attributes: string
}

/** The text without its tags, with line ends for its breaks; a page that was escaped as a whole as the page. */
export function unmarked(text: string): string {
  if (text.includes('<')) return withoutTags(text) ?? text
  if (!ESCAPED_FIRST.test(text)) return text.includes('&lt;') ? withoutEscapedBreaks(text) : text
  const page = unescaped(text)
  return formOf(page, '') === 'html' ? page : (withoutTags(page) ?? text)
}

/** The same of a title or a name, on one line; here escaped tags are tags wherever they stand. */
export function unmarkedLine(text: string): string {
  const bare = text.includes('&lt;') ? text.replace(ESCAPED, '<$1>') : text
  if (!bare.includes('<')) return text
  return withoutTags(bare)?.replace(/\s+/g, ' ').trim() ?? text
}

/** One level of escapes alone: what the page escapes itself is the page's. */
function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:#0?39|apos);/g, "'")
    .replaceAll('&amp;', '&')
}

function withoutEscapedBreaks(text: string): string {
  return withoutTags(text.replace(/&lt;(br\s*\/?)&gt;/gi, '<$1>')) ?? text
}

/** Undefined where a tag is none of these, or has no other end. */
function withoutTags(text: string): string | undefined {
  const tags = matchesOf(text, TAG).map(tagOf)
  if (tags.length === 0) return undefined
  const open: Tag[] = []
  for (const tag of tags) {
    if (!ATTRIBUTES.test(tag.attributes)) return undefined
    if (BREAK.test(tag.name) ? isAWord(text, tag) : !isPaired(text, tag, open)) return undefined
  }
  return open.length > 0 ? undefined : rewritten(text, tags)
}

function tagOf({ 0: all, 1: slash, 2: name = '', 3: rest = '', index }: RegExpExecArray): Tag {
  const attributes = rest.replace(/\/$/, '')
  return { from: index, to: index + all.length, name: name.toLowerCase(), closes: slash === '/', attributes }
}

/** Whether it opens, or closes what was opened last: right at a word on one side at least. */
function isPaired(text: string, tag: Tag, open: Tag[]): boolean {
  if (!INLINE.test(tag.name)) return false
  if (!tag.closes) return open.push(tag) > 0
  const opener = open.pop()
  if (opener?.name !== tag.name || isQuoted(text, opener) || isQuoted(text, tag)) return false
  const isApart = /\s/.test(text.charAt(opener.to)) && /\s/.test(text.charAt(tag.from - 1))
  return !isApart || tag.from - opener.to < 2
}

/** `Write <br> for a new line`: a word of the sentence. */
function isAWord(text: string, tag: Tag): boolean {
  const after = text.slice(tag.to, tag.to + 2)
  return (
    isQuoted(text, tag) ||
    ((tag.from === 0 || /\p{L} $/u.test(text.slice(Math.max(0, tag.from - 2), tag.from))) &&
      /^ \p{Ll}/u.test(after))
  )
}

function isQuoted(text: string, { from, to }: Tag): boolean {
  return QUOTES.test(`${text.charAt(from - 1)}-${text.charAt(to)}`)
}

function rewritten(text: string, tags: readonly Tag[]): string {
  const parts: string[] = []
  let at = 0
  for (const { name, from, to } of tags) {
    const isBreak = BREAK.test(name)
    const before = text.slice(at, from)
    parts.push(isBreak ? before.trimEnd() : before)
    at = to
    if (!isBreak) continue
    parts.push(name === 'p' ? '\n\n' : '\n')
    at += /^[ \t]*(?:\r?\n)?/.exec(text.slice(at, at + LONGEST_GAP))?.[0].length ?? 0
  }
  return parts.join('') + text.slice(at)
}

/** White space behind a break that is its own. */
const LONGEST_GAP = 40
