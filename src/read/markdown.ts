/**
 * Markdown to blocks: headings, lists, quotes, code and paragraphs, without their signs. Follows CommonMark's
 * block rules in outline.
 */
import type { Block, Kind, Tag } from '../../stages/kit/article.ts'
import { frontMatter } from './markdown/front-matter.ts'

export interface Sheet {
  readonly blocks: readonly Block[]
  readonly tags: readonly Tag[]
}

interface Line {
  readonly text: string
  readonly from: number
}

interface Draft {
  readonly kind: Kind
  readonly lines: Line[]
}

const FENCE = /^ {0,3}(```|~~~)/
const HEADING = /^ {0,3}#{1,6}[ \t]+(.*)$/
const UNDERLINE = /^ {0,3}(?:=+|-{2,})[ \t]*$/
const RULE = /^ {0,3}(?:[*_-][ \t]*){3,}$/
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(.*)$/
const QUOTE = /^ {0,3}>[ \t]?(.*)$/
const IMAGE = /!\[([^\]\n]*)\]\([^()\n]*\)/g
const LINK = /\[([^\]\n]*)\]\([^()\n]*\)/g
const STRONG = /(\*\*|__)(?=\S)([^*_\n]+)\1/g
const EMPHASIS = /(?<![\w*])([*_])(?=\S)([^*_\n]+)\1(?![\w*])/g
const CODE = /`([^`\n]+)`/g

/** Opens Markdown. Front matter becomes tags `front NAME`; offsets are UTF-16 units of `source`. */
export function openMarkdown(source: string): Sheet {
  const { tags, end } = frontMatter(source)
  const drafts = draftsOf(linesFrom(source, end))
  const blocks = drafts.map((draft) => ({ draft, text: textOf(draft) })).filter(({ text }) => text !== '')
  return { blocks: blocks.map(({ draft, text }, n) => blockOf(draft, text, n)), tags }
}

function linesFrom(source: string, start: number): readonly Line[] {
  const lines: Line[] = []
  for (let from = start; from < source.length;) {
    const stop = source.indexOf('\n', from)
    const end = stop < 0 ? source.length : stop
    lines.push({ text: source.slice(from, end).replace(/\r$/, ''), from })
    from = end + 1
  }
  return lines
}

function draftsOf(lines: readonly Line[]): readonly Draft[] {
  const drafts: Draft[] = []
  let draft: Draft | undefined
  let fence: string | undefined
  for (const line of lines) {
    const mark = FENCE.exec(line.text)?.[1]
    if (mark !== undefined && (fence === undefined || fence === mark)) {
      fence = fence === undefined ? mark : undefined
      draft = undefined
      continue
    }
    draft = placed(line, fence === undefined ? draft : codeDraft(draft), drafts)
  }
  return drafts
}

/** Lays a line to the draft that it goes on, or begins one; gives the draft that the next line may go on. */
function placed(line: Line, draft: Draft | undefined, drafts: Draft[]): Draft | undefined {
  if (draft?.kind === 'code') return going(draft, line, drafts)
  if (line.text.trim() === '') return undefined
  if (draft?.kind === 'paragraph' && draft.lines.length === 1 && UNDERLINE.test(line.text)) {
    drafts[drafts.length - 1] = { kind: 'heading', lines: draft.lines }
    return undefined
  }
  if (RULE.test(line.text)) return undefined
  const begun = beginning(line)
  if (begun !== undefined && !(begun.kind === 'quote' && draft?.kind === 'quote')) {
    drafts.push(begun)
    return begun.kind === 'heading' ? undefined : begun
  }
  return going(draft ?? { kind: 'paragraph', lines: [] }, begun?.lines[0] ?? line, drafts)
}

function going(draft: Draft, line: Line, drafts: Draft[]): Draft {
  if (draft.lines.length === 0) drafts.push(draft)
  draft.lines.push(line)
  return draft
}

function codeDraft(draft: Draft | undefined): Draft {
  return draft?.kind === 'code' ? draft : { kind: 'code', lines: [] }
}

/** A line that can only begin a block of its own. */
function beginning(line: Line): Draft | undefined {
  for (const [kind, pattern] of [
    ['heading', HEADING],
    ['item', ITEM],
    ['quote', QUOTE],
  ] as const) {
    const text = pattern.exec(line.text)?.[1]
    if (text !== undefined)
      return { kind, lines: [{ text, from: line.from + line.text.length - text.length }] }
  }
  return undefined
}

function textOf({ kind, lines }: Draft): string {
  if (kind === 'code')
    return lines
      .map(({ text }) => text)
      .join('\n')
      .trimEnd()
  const text = lines
    .map((line) => line.text.trim())
    .join(' ')
    .trim()
  return plain(kind === 'heading' ? text.replace(/[ \t]#+$/, '') : text)
}

/** Signs of emphasis, links and code go, their words stay; pictures leave nothing. */
function plain(text: string): string {
  return text
    .replace(IMAGE, '')
    .replace(LINK, '$1')
    .replace(STRONG, '$2')
    .replace(EMPHASIS, '$2')
    .replace(CODE, '$1')
    .trim()
}

function blockOf({ kind, lines }: Draft, text: string, n: number): Block {
  const from = lines[0]?.from ?? 0
  const last = lines.at(-1)
  const to = last === undefined ? from : last.from + last.text.length
  return { n, kind, text, fate: 'kept', facts: { from, to, gap: n === 0 ? 0 : 1 } }
}
