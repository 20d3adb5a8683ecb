/** An article as it reads: its kept blocks in order, joined ones glued to the paragraph before. */
import type { Article, Block } from '../../stages/kit/article.ts'
import { fieldOf } from '../../stages/kit/article.ts'

/** A paragraph, and the block that opens it. */
export interface Paragraph {
  readonly text: string
  readonly block: Block
}

/** The paragraphs of the text; a paragraph may hold line breaks (`<br>`, code). */
export function paragraphs(article: Article): readonly string[] {
  return openedParagraphs(article).map(({ text }) => text)
}

/** The paragraphs with what they are: that of the first block of each. */
export function openedParagraphs(article: Article): readonly Paragraph[] {
  const found: Paragraph[] = []
  for (const block of article.blocks) {
    if (block.fate !== 'kept' && block.fate !== 'guarded') continue
    const text = block.kind === 'code' ? block.text : block.text.trim()
    if (text.length === 0) continue
    const last = found.at(-1)
    if (block.joined !== undefined && last !== undefined)
      found[found.length - 1] = { block: last.block, text: last.text + block.joined + text }
    else found.push({ text, block })
  }
  return found
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
