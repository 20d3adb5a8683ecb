/** Finds the box about the author at the end of the text, by the author's name. Works in any language. */
import type { Article, Block } from '../kit/article.ts'
import { fieldsOf } from '../kit/article.ts'
import type { Mark } from '../kit/mark.ts'

/**
 * Share of the text that must come before the box. In the articles looked at, such paragraphs further up
 * begin a text that goes on in the first person.
 */
const BEFORE = 0.7
/** Fewest characters after the name. A shorter line is a byline or a credit. */
const LEAST = 20

/**
 * Drops paragraphs near the end that begin with the full name of an author of the article. Nobody is
 * introduced by full name at the end of their own text except to be described.
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

/** Whether the block describes this person. `Maria Holt: …` does not: it is an answer in an interview. */
function describes({ fate, kind, text }: Block, name: string): boolean {
  if (fate !== 'kept' || kind !== 'paragraph' || !text.startsWith(name)) return false
  const rest = text.slice(name.length)
  return rest.length >= LEAST && /^(?:[ ,]|[’']s )/.test(rest)
}
