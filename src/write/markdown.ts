/**
 * An article as Markdown (CommonMark with GitHub tables): its fields as front matter, then its paragraphs.
 */
import type { Article, Inline } from '../../stages/kit/article.ts'
import { fieldOf } from '../../stages/kit/article.ts'
import { LIST_MARKS } from '../../stages/kit/list-mark.ts'
import { shifted } from '../inline.ts'
import { frontMatter } from './front-matter.ts'
import { asWritten } from './markdown-text.ts'
import { recordOf } from './record.ts'
import { openedParagraphs } from './render.ts'
import type { Paragraph } from './render.ts'
import { MARK, marked } from './typeset.ts'

/** The highest level of a heading in the text. The title, which is in the front matter, has level 1. */
const HIGHEST = 2
const LOWEST = 6

/** The file `articles/<id>.md`. Unlike other formats it has list marks, heading marks and code fences. */
export function markdownFile(article: Article): string {
  const body = markdownOf(article)
  return frontMatter(recordOf(article)) + (body === '' ? '' : `\n${body}\n`)
}

/** The text as Markdown. An empty line separates paragraphs, but not items of a list or rows of a table. */
export function markdownOf(article: Article): string {
  const base = fieldOf(article, 'canonical_url') ?? fieldOf(article, 'url')
  let text = ''
  let before: Paragraph | undefined
  for (const paragraph of openedParagraphs(article)) {
    text += between(before, paragraph) + typeset(paragraph, { before, base })
    before = paragraph
  }
  return text
}

function between(before: Paragraph | undefined, paragraph: Paragraph): string {
  if (before === undefined) return ''
  const { kind } = paragraph.block
  if (kind === 'item' && before.block.kind === 'item') return '\n'
  return goesOnTable(paragraph, before) ? '\n' : '\n\n'
}

interface About {
  readonly before: Paragraph | undefined
  readonly base: string | undefined
}

/** The paragraph with its links and emphasis. Placeholders stand for these until the rest is escaped. */
function typeset(read: Paragraph, { before, base }: About): string {
  const paragraph = read.block.kind === 'item' ? withoutMark(read) : read
  const { text, signs } = marked({ text: paragraph.text, inline: inlineOf(paragraph) }, base)
  if (signs.length === 0) return written(paragraph, before)
  let next = 0
  return written({ ...paragraph, text }, before).replaceAll(MARK, () => signs[next++] ?? '')
}

/** The links and emphasis to write. A heading needs no strong emphasis. */
function inlineOf({ inline, block }: Paragraph): readonly Inline[] {
  return block.kind === 'heading' ? inline.filter(({ as }) => as !== 'strong') : inline
}

function written(paragraph: Paragraph, before: Paragraph | undefined): string {
  const { text, block } = paragraph
  if (block.kind === 'code') return fenced(text)
  if (block.kind === 'heading') return `${'#'.repeat(levelOf(paragraph))} ${headingText(text)}`
  if (block.kind === 'item') return `- ${indented(asWritten(text), '  ')}`
  if (block.kind === 'quote') return `> ${indented(asWritten(text), '> ')}`
  if (cellsOf(paragraph) > 1) return row(text, goesOnTable(paragraph, before))
  return asWritten(text)
}

/** A fence longer than any run of backticks in the code. */
function fenced(code: string): string {
  const longest = (code.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2)
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${code}\n${fence}`
}

/** The text of a heading on one line. A `#` at its end is escaped: as a closing mark it would be dropped. */
function headingText(text: string): string {
  return asWritten(oneLine(text)).replace(/(?<=\s)#+$/, '\\$&')
}

function levelOf({ block }: Paragraph): number {
  return Math.min(LOWEST, Math.max(HIGHEST, block.facts.page?.level ?? HIGHEST))
}

/** Removes the list mark that raw text has, since Markdown's mark replaces it. */
function withoutMark(item: Paragraph): Paragraph {
  const mark = LIST_MARKS.exec(item.text)?.[0]
  if (mark === undefined) return item
  return { ...item, text: item.text.slice(mark.length), inline: shifted(item.inline, -mark.length) }
}

function indented(text: string, by: string): string {
  return text.replaceAll('\n', `\n${by}`)
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}

function cellsOf({ text, block }: Paragraph): number {
  return block.kind === 'cell' ? text.split('\t').length : 0
}

/** Whether a row continues the table of the row before it: both must have the same number of cells. */
function goesOnTable(paragraph: Paragraph, before: Paragraph | undefined): boolean {
  const cells = cellsOf(paragraph)
  return before !== undefined && cells > 1 && cellsOf(before) === cells
}

/** A row of a table. The first row becomes the head, which a Markdown table must have. */
function row(text: string, goesOn: boolean): string {
  const cells = text.split('\t').map((cell) => asWritten(oneLine(cell)).replaceAll('|', '\\|'))
  const line = `| ${cells.join(' | ')} |`
  return goesOn ? line : `${line}\n|${' --- |'.repeat(cells.length)}`
}
