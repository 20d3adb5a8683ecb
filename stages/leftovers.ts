/** What the stages before leave hanging, and what the text says again. Trusts fates, not words. */
import type { Article, Block } from './kit/article.ts'
import { keptBlocks } from './kit/article.ts'
import type { Mark } from './kit/mark.ts'
import type { DocumentStage } from './kit/stage.ts'
import { authorBox } from './leftovers/author-box.ts'
import { menuItems } from './leftovers/menu-item.ts'
import { saidAgain } from './leftovers/said-again.ts'
import { titleAgain } from './leftovers/title-again.ts'

/** Letters or digits that a line needs to say something. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u
/** A heading that opens a section is short, and what hangs below a dropped list is shorter. */
const LONGEST_HEADING = 80
/** A line that is a date and no more, in any language: short, with a year. */
const LONGEST_DATE = 30
const YEAR = /(?:19|20)\d\d/
/** Dated teasers that went, from which the one before them is of their list. */
const MIN_TEASERS = 3
/** Lines of one teaser beside its date, and characters of such a line: a heading, a summary. */
const TEASER_LINES = 3
const LONGEST_TEASER = 200
/** Teasers of such a list of which a line may stand, and is of it all the same: with the dates five and more went, and one was left in doubt. */
const MOST_STANDING = 1

export const leftovers: DocumentStage = { name: 'leftovers', scope: 'document', mark }

function mark(article: Article): readonly Mark[] {
  const kept = keptBlocks(article)
  const marks = [
    ...emptyLabels(kept),
    ...hangingHeadings(article, kept),
    ...firstTeaser(article),
    ...authorBox(article, kept),
    ...menuItems(article),
  ]
  const left = without(kept, marks)
  const again = saidAgain(left)
  return [...marks, ...again, ...titleAgain(article, without(left, again))]
}

/** What goes says nothing once more, and what stood around it stands together. */
function without(kept: readonly Block[], marks: readonly Mark[]): readonly Block[] {
  const gone = new Set(marks.flatMap((own) => ('block' in own ? [own.block] : [])))
  return kept.filter(({ n }) => !gone.has(n))
}

/** Lines of marks and rules alone: `* * *`, `|`, `>>`. Code keeps its own, and a sentence its full stop, wherever the line was broken. */
function emptyLabels(kept: readonly Block[]): readonly Mark[] {
  const isPiece = (block: Block, place: number): boolean =>
    block.joined !== undefined || kept[place + 1]?.joined !== undefined
  return kept
    .filter((block, place) => block.fate === 'kept' && block.kind !== 'code' && !isPiece(block, place))
    .filter(({ text }) => !SAYS_SOMETHING.test(text))
    .map((block) => ({
      does: 'drop',
      block: block.n,
      rule: 'leftovers/no-words',
      saw: block.text.slice(0, 40),
    }))
}

/** A heading whose body was dropped, whole: the next text that stands is a heading no lower than it, or there is none. */
function hangingHeadings(article: Article, kept: readonly Block[]): readonly Mark[] {
  const hanging = kept.filter(
    (block, place) =>
      block.fate === 'kept' &&
      looksLikeHeading(block) &&
      article.blocks[block.n + 1]?.fate === 'dropped' &&
      bodyGone(block, kept[place + 1]),
  )
  if (hanging.length === kept.length) return []
  return hanging.map((block) => {
    const saw = `what stood under it went by ${article.blocks[block.n + 1]?.by ?? 'a rule'}`
    return { does: 'drop', block: block.n, rule: 'leftovers/heading-without-body', saw }
  })
}

/** `next` is what stands next below the heading. */
function bodyGone(heading: Block, next: Block | undefined): boolean {
  if (next === undefined) return true
  const [level, nextLevel] = [heading.facts.page?.level ?? 0, next.facts.page?.level ?? 0]
  return level > 0 && nextLevel > 0 && nextLevel <= level
}

/** Marked up as one; or, in raw text, short and ending in a colon. */
function looksLikeHeading(block: Block): boolean {
  if (block.joined !== undefined || block.text.length > LONGEST_HEADING) return false
  return block.kind === 'heading' || (block.facts.page === undefined && block.text.endsWith(':'))
}

/**
 * The lines above the first date of a list of dated teasers, where the others went, and the one of these that may stand: a stage that
 * looks for the end of the story may take the first for its last paragraph.
 */
function firstTeaser({ blocks }: Article): readonly Mark[] {
  const dates = blocks.filter(isGoneDate)
  const start = dates.findIndex((_, n) => listStarts(blocks, dates.slice(n, n + MIN_TEASERS + 1)))
  const [first, second, , last] = dates.slice(Math.max(0, start), start + MIN_TEASERS + 1)
  if (first === undefined || second === undefined || last === undefined) return []
  const lines = blocks.slice(Math.max(0, first.n - (second.n - first.n - 1)), last.n)
  const standing = lines.filter((line) => line.n < first.n || line.fate !== 'dropped')
  if (standing.some((line) => line.text.length > LONGEST_TEASER || line.fate === 'named')) return []
  return standing
    .filter((line) => line.fate === 'kept')
    .map((line) => ({
      does: 'drop',
      block: line.n,
      rule: 'leftovers/first-teaser',
      saw:
        line.n < first.n
          ? `stands above ${first.text}, as the teasers after it above their dates`
          : `stands among the teasers between ${first.text} and ${last.text}, which went`,
    }))
}

function isGoneDate(block: Block): boolean {
  return block.fate === 'dropped' && block.text.length <= LONGEST_DATE && YEAR.test(block.text)
}

/** From the first of these dates on: a few lines and a date, a few lines and a date, and hardly one of them stands. */
function listStarts(blocks: readonly Block[], own: readonly Block[]): boolean {
  if (own.length <= MIN_TEASERS) return false
  const steps = own.slice(1).map((date, n) => date.n - (own[n]?.n ?? 0) - 1)
  if (steps.some((step) => step < 1 || step > TEASER_LINES)) return false
  const stands = steps.filter((step, n) => {
    const from = (own[n]?.n ?? 0) + 1
    return blocks.slice(from, from + step).some(({ fate }) => fate !== 'dropped')
  })
  return stands.length <= MOST_STANDING
}
