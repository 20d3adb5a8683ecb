/**
 * The text of an article: its kept blocks in order, with joined blocks glued to the rest of their paragraph.
 */
import type { Article, Block, Inline } from '../../stages/kit/article.ts'
import { fieldOf, stands } from '../../stages/kit/article.ts'
import { shifted } from '../inline.ts'

/** A paragraph, and the block that opens it. */
export interface Paragraph {
  readonly text: string
  readonly block: Block
  /** Links and emphasis in it. */
  readonly inline: readonly Inline[]
}

/** The paragraphs of the text. A paragraph may contain line breaks (`<br>`, code). */
export function paragraphs(article: Article): readonly string[] {
  return openedParagraphs(article).map(({ text }) => text)
}

/** The paragraphs, each with its first block. */
export function openedParagraphs(article: Article): readonly Paragraph[] {
  const found: Paragraph[] = []
  const glues = gluesOf(article.blocks)
  for (const block of article.blocks) {
    if (!stands(block)) continue
    const text = bareText(block)
    if (text.length === 0) continue
    const last = found.at(-1)
    const glue = glues.get(block.n)
    const before = glue === undefined ? '' : (last?.text ?? '') + glue
    const inline = shifted(block.inline ?? NONE, before.length - block.text.indexOf(text))
    if (glue !== undefined && last !== undefined)
      found[found.length - 1] = {
        block: last.block,
        text: before + text,
        inline: joined(last.inline, inline),
      }
    else found.push({ text, block, inline })
  }
  return found
}

/** Code keeps its spaces, a row the tabs of its empty first cells. */
function bareText({ kind, text }: Block): string {
  if (kind === 'code') return text
  const isRow = (kind === 'cell' || kind === 'paragraph') && text.trim().includes('\t')
  return isRow ? text.replace(/^[^\S\t]+/, '').trimEnd() : text.trim()
}

/**
 * By block number: the glue between the block and the kept part of its paragraph before it. Blocks that open
 * a paragraph have none.
 */
export function gluesOf(blocks: readonly Block[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  let isBegun = false
  for (const { n, fate, joined: glue, text } of blocks) {
    if (glue === undefined) isBegun = false
    if (!stands({ fate }) || text.trim() === '') continue
    if (isBegun && glue !== undefined) found.set(n, glue)
    isBegun = true
  }
  return found
}

const NONE: readonly Inline[] = []

function joined(before: readonly Inline[], more: readonly Inline[]): readonly Inline[] {
  return more.length === 0 ? before : [...before, ...more]
}

/** The text: paragraphs separated by an empty line, without title and final newline. */
export function textOf(article: Article): string {
  return paragraphs(article).join('\n\n')
}

/** The file `articles/<id>.txt`: the title on line 1 (empty if unknown), line 2 empty, then the text. */
export function textFile(article: Article): string {
  const title = (fieldOf(article, 'title') ?? '').replaceAll(/\s+/g, ' ')
  return `${title}\n\n${textOf(article)}`.trimEnd() + '\n'
}
