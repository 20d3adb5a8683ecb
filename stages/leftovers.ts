/**
 * Drops what earlier stages left without its context, and what the text repeats. Trusts the fates of blocks,
 * not words.
 */
import type { Article, Block } from './kit/article.ts'
import { keptBlocks } from './kit/article.ts'
import type { Mark } from './kit/mark.ts'
import type { DocumentStage } from './kit/stage.ts'
import { authorBox } from './leftovers/author-box.ts'
import { contents } from './leftovers/contents.ts'
import { counters } from './leftovers/counters.ts'
import { menuItems } from './leftovers/menu-item.ts'
import { noteMarks } from './leftovers/note-marks.ts'
import { saidAgain } from './leftovers/said-again.ts'
import { titleAgain } from './leftovers/title-again.ts'

/** A line without a letter or digit says nothing. */
const SAYS_SOMETHING = /[\p{L}\p{N}]/u
/** Most characters in a heading. */
const LONGEST_HEADING = 80
/** A line that is only a date, in any language: at most this long, with a year. */
const LONGEST_DATE = 30
const YEAR = /(?:19|20)\d\d/
/** After this many dropped dated teasers, the one before them belongs to the same list. */
const MIN_TEASERS = 3
/** Most lines of a teaser besides its date (a heading, a summary), and most characters in such a line. */
const TEASER_LINES = 3
const LONGEST_TEASER = 200
/**
 * Teasers of such a list that may have a kept line, which then belongs to the list all the same: with the
 * dates, five or more lines were dropped, and only one was left in doubt.
 */
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
    ...counters(kept),
    ...contents(article),
  ]
  const left = without(kept, marks)
  const again = saidAgain(left)
  const stay = without(left, again)
  const titles = titleAgain(article, stay)
  return [...marks, ...again, ...titles, ...noteMarks(without(stay, titles))]
}

/** The kept blocks without those that these marks drop, as the later steps see them. */
function without(kept: readonly Block[], marks: readonly Mark[]): readonly Block[] {
  const gone = new Set(marks.flatMap((own) => ('block' in own ? [own.block] : [])))
  return kept.filter(({ n }) => !gone.has(n))
}

/**
 * Drops lines of only punctuation: `* * *`, `|`, `>>`. Code keeps them, and so does a sentence whose line was
 * broken before its full stop.
 */
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

/**
 * Drops headings whose whole body was dropped: what follows in the kept text is a heading of the same or a
 * higher level, or nothing.
 */
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

/** Whether nothing is left under the heading. `next`: the next kept block below it. */
function bodyGone(heading: Block, next: Block | undefined): boolean {
  if (next === undefined) return true
  const [level, nextLevel] = [heading.facts.page?.level ?? 0, next.facts.page?.level ?? 0]
  return level > 0 && nextLevel > 0 && nextLevel <= level
}

/** Whether a short block is marked up as a heading or, in raw text, ends in a colon. */
function looksLikeHeading(block: Block): boolean {
  if (block.joined !== undefined || block.text.length > LONGEST_HEADING) return false
  return block.kind === 'heading' || (block.facts.page === undefined && block.text.endsWith(':'))
}

/**
 * Drops what is left of a list of dated teasers if the others were dropped: the lines above the first date,
 * and kept lines of at most one other teaser. A stage that looks for the end of the story may take the first
 * teaser for its last paragraph.
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

/**
 * Whether these dates begin such a list: one to three lines between every two dates, and hardly any of these
 * lines kept. On a page the dates stand in the same place of each teaser; a member's first day and the day of
 * a post belong to a thread.
 */
function listStarts(blocks: readonly Block[], own: readonly Block[]): boolean {
  if (own.length <= MIN_TEASERS) return false
  if (new Set(own.map(({ facts }) => facts.page?.path)).size > 1) return false
  const steps = own.slice(1).map((date, n) => date.n - (own[n]?.n ?? 0) - 1)
  if (steps.some((step) => step < 1 || step > TEASER_LINES)) return false
  const stands = steps.filter((step, n) => {
    const from = (own[n]?.n ?? 0) + 1
    return blocks.slice(from, from + step).some(({ fate }) => fate !== 'dropped')
  })
  return stands.length <= MOST_STANDING
}
