/** An article as Markdown (CommonMark, tables as GitHub has them): its fields as front matter, then its paragraphs by their kind. */
import type { Article } from '../../stages/kit/article.ts'
import { frontMatter } from './front-matter.ts'
import { asWritten } from './markdown-text.ts'
import { recordOf } from './record.ts'
import { openedParagraphs } from './render.ts'
import type { Paragraph } from './render.ts'

/** A heading in the text: the title, in the front matter, is the first level. */
const HIGHEST = 2
const LOWEST = 6

/** The file `articles/<id>.md`. List marks, heading marks and fences stand in it that no other format has. */
export function markdownFile(article: Article): string {
  const body = markdownOf(article)
  return frontMatter(recordOf(article)) + (body === '' ? '' : `\n${body}\n`)
}

/** The running text as Markdown: an empty line between paragraphs, none between the items of a list or the rows of a table. */
export function markdownOf(article: Article): string {
  let text = ''
  let before: Paragraph | undefined
  for (const paragraph of openedParagraphs(article)) {
    text += between(before, paragraph) + written(paragraph, before)
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

function written(paragraph: Paragraph, before: Paragraph | undefined): string {
  const { text, block } = paragraph
  if (block.kind === 'code') return fenced(text)
  if (block.kind === 'heading') return `${'#'.repeat(levelOf(paragraph))} ${headingText(text)}`
  if (block.kind === 'item') return `- ${indented(asWritten(withoutMark(text)), '  ')}`
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

/** A heading is one line; `#` at its end would close it. */
function headingText(text: string): string {
  return asWritten(oneLine(text)).replace(/(?<=\s)#+$/, '\\$&')
}

function levelOf({ block }: Paragraph): number {
  return Math.min(LOWEST, Math.max(HIGHEST, block.facts.page?.level ?? HIGHEST))
}

/** Raw text has its own list marks; they give way to ours. */
function withoutMark(text: string): string {
  return text.replace(/^(?:[\u2022\u25e6\u25aa\u2023\u00b7\u25cf*]|-)\s+(?=\S)/, '')
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

/** A row goes on the table of the row before it where both have as many cells. */
function goesOnTable(paragraph: Paragraph, before: Paragraph | undefined): boolean {
  const cells = cellsOf(paragraph)
  return before !== undefined && cells > 1 && cellsOf(before) === cells
}

/** The first row of a table is its head: a table has to have one. */
function row(text: string, goesOn: boolean): string {
  const cells = text.split('\t').map((cell) => asWritten(oneLine(cell)).replaceAll('|', '\\|'))
  const line = `| ${cells.join(' | ')} |`
  return goesOn ? line : `${line}\n|${' --- |'.repeat(cells.length)}`
}
