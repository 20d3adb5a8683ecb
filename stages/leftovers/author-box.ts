/** The box about the author at the end of the text, told by the name of who wrote it. Knows no language. */
import type { Article, Block } from '../kit/article.ts'
import { fieldsOf } from '../kit/article.ts'
import type { Mark } from '../kit/mark.ts'

/** Share of the text that has to stand before it: of the articles looked at, boxes further up are the start of what goes on in the first person. */
const BEFORE = 0.7
/** Characters behind the name: less is a byline or a credit. */
const LEAST = 20

/**
 * Paragraphs near the end that begin with the full name of one who signed the article: nobody is brought in by first and last
 * name at the end of their own text but to be described.
 */
export function authorBox(article: Article, kept: readonly Block[]): readonly Mark[] {
  const names = fieldsOf(article, 'byline').filter((name) => name.includes(' '))
  if (names.length === 0) return []
  const all = kept.reduce((sum, { text }) => sum + text.length, 0)
  let before = 0
  return kept.flatMap((block) => {
    const late = before >= all * BEFORE
    before += block.text.length
    const name = late ? names.find((known) => describes(block, known)) : undefined
    if (name === undefined) return []
    const saw = `the text ends with a paragraph about ${name}, who signs it`
    return [{ does: 'drop', block: block.n, rule: 'leftovers/author-box', saw }]
  })
}

/** `Maria Holt: …` is the answer of somebody who is asked. */
function describes({ fate, kind, text }: Block, name: string): boolean {
  if (fate !== 'kept' || kind !== 'paragraph' || !text.startsWith(name)) return false
  const rest = text.slice(name.length)
  return rest.length >= LEAST && /^(?:[ ,]|[’']s )/.test(rest)
}
