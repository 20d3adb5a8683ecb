/** An article as it reads: its kept blocks in order, joined ones glued to what is kept of their paragraph. */
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

/** The paragraphs of the text; a paragraph may hold line breaks (`<br>`, code). */
export function paragraphs(article: Article): readonly string[] {
  return openedParagraphs(article).map(({ text }) => text)
}

/** The paragraphs with what they are: that of the first block of each. */
export function openedParagraphs(article: Article): readonly Paragraph[] {
  const found: Paragraph[] = []
  const glues = gluesOf(article.blocks)
  for (const block of article.blocks) {
    if (!stands(block)) continue
    const text = block.kind === 'code' ? block.text : block.text.trim()
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

/** By block: what stands between it and what is kept of its paragraph before it; none for one that opens a paragraph. */
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

/** The running text: paragraphs with an empty line between, no title, no final newline. */
export function textOf(article: Article): string {
  return paragraphs(article).join('\n\n')
}

/** The file `articles/<id>.txt`: the title on line 1 (or nothing), line 2 empty, then the text. */
export function textFile(article: Article): string {
  const title = (fieldOf(article, 'title') ?? '').replaceAll(/\s+/g, ' ')
  return `${title}\n\n${textOf(article)}`.trimEnd() + '\n'
}
