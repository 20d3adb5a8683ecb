/**
 * Whether what goes is plainly the frame of a page, menus and teasers around an article, though no rule knew any of it: as in a language without
 * a pack. Of 983 pages that nothing was trained on, without any rule, it told 213 of the 267 of which most goes, and their snippets that must stand
 * are lost once for fifty that must not; of their dumps to raw text, which have no links to tell by, a third, and once for nineteen.
 */
import type { View } from './measured/view.ts'
import { stands } from '../kit/article.ts'

/** Chance of a sentence that is surely of the article. */
const CERTAIN = 0.7

/** On a page the frame is of links and stands in what the page itself calls so; some of it is prose, as a notice of cookies. */
const LINKED = 0.5
const HINTS = /\b(?:nav|header|footer|aside)\b/
const FRAMED = 0.4
/** Latin letters of the sure sentences that are an article; mean chance, and share of prose, of what goes. */
const PAGE = { article: 120, chance: 0.06, prose: 0.5 } as const

/** In raw text only place and length tell: it stands above and below, and holds next to no prose, so that results behind a report are none. */
const TEXT = { article: 120, chance: 0.15, prose: 0.05 } as const
const ABOVE = 0.1

/** `gone` in order. */
export function isFrame(view: View, gone: readonly number[], chances: Float64Array): boolean {
  const { blocks, measures, around, page } = view
  const letters = (n: number): number => measures.size[n] ?? 0
  const share = (numbers: readonly number[]): number => total(numbers, letters) / total(gone, letters)
  const going = new Set(gone)
  const article = blocks
    .filter((block) => stands(block) && !going.has(block.n))
    .filter(({ n }) => around.prose[n] === 1 && (chances[n] ?? 0) >= CERTAIN)
    .map(({ n }) => n)
  const bounds = page === undefined ? TEXT : PAGE
  if (total(article, letters) < bounds.article) return false
  const chance = total(gone, (n) => (chances[n] ?? 0) * letters(n)) / total(gone, letters)
  if (chance > bounds.chance || share(gone.filter((n) => around.prose[n] === 1)) > bounds.prose) return false
  if (page !== undefined) return share(gone.filter((n) => isFramed(view, n))) >= FRAMED
  const above = share(gone.filter((n) => n < (article[0] ?? 0)))
  return above >= ABOVE && above <= 1 - ABOVE
}

function isFramed({ blocks }: View, n: number): boolean {
  const facts = blocks[n]?.facts
  return (facts?.linked ?? 0) >= LINKED || HINTS.test(facts?.page?.hints ?? '')
}

function total(numbers: readonly number[], value: (n: number) => number): number {
  return numbers.reduce((sum, n) => sum + value(n), 0)
}
