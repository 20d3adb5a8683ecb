/** The title once more, above the text or below it: in a trail, in a list of what is read most, as a caption. Knows no language. */
import type { Article, Block } from '../kit/article.ts'
import { fieldOf } from '../kit/article.ts'
import { fold } from '../kit/fold.ts'
import type { Mark } from '../kit/mark.ts'
import { endsLikeSentence } from '../kit/sentence.ts'
import { words } from '../kit/words.ts'
import { isPassage } from './said-again.ts'

/** Words of a title that is more than a label. */
const TITLE = 4
/** Paragraphs that say it: more are a refrain. */
const TWICE = 2
/** Characters of what may stand before it. */
const BEFORE = 40
/** A place in a list of what is read most. */
const NUMBER = /^\d{1,2}[.):]?\s+/
/** What leads to it: `Europe | `, `Home > News > `. */
const TRAIL = /^.*[|>\u203a]\s*(?=\S)/

/** The title as the first line, or anywhere above the first passage or below the last. */
export function titleAgain(article: Article, kept: readonly Block[]): readonly Mark[] {
  const title = fold(fieldOf(article, 'title') ?? '')
  if (title === '' || !kept.some((block) => isTitle(block, title))) return []
  const isLabel = words(title).length < TITLE
  const first = isLabel ? -1 : kept.findIndex(isPassage)
  const last = first < 0 ? kept.length : kept.findLastIndex(isPassage)
  const again = kept.filter(
    (block, place) => (place === 0 || place < first || place > last) && isTitle(block, title),
  )
  return again
    .filter((block) => !mayBeMeant(block, kept, again))
    .map(({ n }) => {
      const saw = 'the text says the title once more'
      return { does: 'drop', block: n, rule: 'leftovers/title-again', saw }
    })
}

/** A song may say its title over and over, and a story close with the question that it asked there. */
function mayBeMeant(block: Block, kept: readonly Block[], again: readonly Block[]): boolean {
  if (block.kind !== 'paragraph' || block === kept[0] || NUMBER.test(block.text)) return false
  const isRefrain =
    again.filter(({ kind, text }) => kind === 'paragraph' && !NUMBER.test(text)).length > TWICE
  return isRefrain || (block === kept.at(-1) && endsLikeSentence(block.text))
}

/** The title alone, behind its place in a list, or behind its section. */
function isTitle({ text, fate }: Block, title: string): boolean {
  if (fate !== 'kept' || text.length > title.length + BEFORE) return false
  const [own, bare] = [fold(text), alone(title)]
  return own === title || (words(bare).length >= TITLE && alone(own) === bare)
}

function alone(folded: string): string {
  return folded.replace(NUMBER, '').replace(TRAIL, '')
}
