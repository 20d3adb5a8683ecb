/**
 * What a text is: a page, Markdown, or plain text. Its tags decide; its name only where they leave it open.
 */

import { header } from './header.ts'

export type Form = 'text' | 'html' | 'markdown'

/** What is looked at; a page shows its tags at once, a fragment within its first paragraphs. */
const REACH = 65_536
/**
 * A real page has a tag for every 30 to 80 characters, bare paragraphs one for every 600; prose about HTML
 * names a few.
 */
const CHARACTERS_PER_TAG = 800
/**
 * Two tags may be quoted in a text; a fragment of a page has an opening and a closing one for each paragraph.
 */
const FEWEST_TAGS = 4
/**
 * A text that begins with a word is a page only if half its lines hold tags: taken for one by mistake it would lose its line
 * ends, and with them its paragraphs. Two of 1,573 raw texts hold a scraped list with `<p>` or quoted code and are texts.
 */
const TAGGED_LINES = 0.5
/** Comments, scripts and a byte order's remains may stand before it. */
const ROOT = /<(?:!doctype\s+html|html|head|body)[\s>]/i
const TAG =
  /<\/?(?:p|div|span|a|br|h[1-6]|ul|ol|li|table|tbody|tr|td|img|article|section|header|footer|main|nav|b|i|em|strong|blockquote|figure|font|center)(?:\s[^<>]*)?\/?>/gi
const CLOSING = /<\/(?:p|div|span|a|h[1-6]|ul|ol|li|table|td|article|section|b|strong|font)\s*>/i
const FENCE = /^ {0,3}(?:```[^`]*$|~~~)/

export interface Judged {
  readonly form: Form
  /** What told it, for a person to read. */
  readonly why: string
}

/** Tells the form of a decoded text by its beginning. `name` is the file's own. */
export function formOf(text: string, name: string): Form {
  return judge(text, name).form
}

/** The same, with what told it. */
export function judge(text: string, name: string): Judged {
  const head = text.slice(0, REACH)
  const isCalledMarkdown = header(head).isMarkdown
  const isMarkdown = isCalledMarkdown || /\.(?:md|markdown|mdown)$/i.test(name)
  const why = head.includes('<') ? pageBy(isMarkdown ? withoutShown(head) : head) : undefined
  if (why !== undefined) return { form: 'html', why }
  if (isCalledMarkdown) return { form: 'markdown', why: 'the header above its text' }
  if (isMarkdown) return { form: 'markdown', why: 'its name; it has no tags of a page' }
  return { form: 'text', why: text.trim() === '' ? 'it is empty' : 'it has no tags of a page' }
}

/** Markdown without the tags that it only shows: those in fenced code, and escaped ones. */
function withoutShown(head: string): string {
  let isCode = false
  const lines = head.split('\n').filter((line) => {
    const isFence = FENCE.test(line)
    if (isFence) isCode = !isCode
    return !isFence && !isCode
  })
  return lines.join('\n').replaceAll('\\<', '')
}

/** By what a text is a page; undefined where it is none. */
function pageBy(head: string): string | undefined {
  const root = head.trimStart().startsWith('<') ? ROOT.exec(head)?.[0] : undefined
  if (root !== undefined) return `it has ${root.replace(/\s+/g, ' ').trim().replace(/>?$/, '>')}`
  const tags = head.match(TAG)?.length ?? 0
  if (tags < FEWEST_TAGS || !CLOSING.test(head)) return undefined
  if (tags * CHARACTERS_PER_TAG < head.length) return undefined
  if (!head.trimStart().startsWith('<') && taggedLines(head) < TAGGED_LINES) return undefined
  return `${tags} tags of a page in its first ${head.length} characters`
}

/** Share of the lines with text that hold a tag. */
function taggedLines(head: string): number {
  const lines = head.split('\n').filter((line) => line.trim() !== '')
  return lines.filter((line) => line.search(TAG) >= 0).length / lines.length
}
