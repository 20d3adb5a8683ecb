/** Whether a name alone on its line is that of a speaker, not of who wrote it. Trusts that a debate prints all its names in the same place. */
import type { Block } from '../../kit/article.ts'
import { endsLikeSentence } from '../../kit/sentence.ts'
import type { Page } from './tags.ts'

/** Letters of a name with an office and a party. */
const LONGEST_NAME = 60

/** Names alone stand in the same place further down, this one among them, and others. */
export function speaks({ blocks }: Page, { n, text, facts }: Block): boolean {
  const { path, labels } = facts.page ?? {}
  const alike = blocks.filter((other) => {
    const place = other.facts.page
    return other.n > n && place !== undefined && place.path === path && place.labels === labels
  })
  return (
    alike.every(isName) &&
    alike.some((other) => other.text === text) &&
    alike.some((other) => other.text !== text)
  )
}

function isName({ text }: Block): boolean {
  return text.length <= LONGEST_NAME && /^\p{L}\D*$/u.test(text) && !endsLikeSentence(text)
}
