/** Which blocks are of the article at all: the best stretch of prose stays, what stands outside it goes. */
import type { Block } from './kit/article.ts'
import type { Drop } from './kit/mark.ts'
import type { DocumentStage } from './kit/stage.ts'
import { classes, unit, widths } from './main-content/characters.ts'

export const mainContent: DocumentStage = {
  name: 'main-content',
  scope: 'document',
  mark: (article) => outside(article.blocks),
}

/** What a block must weigh, in Latin letters, to speak for the region; a line of a menu is shorter. */
const COST = 50

function outside(blocks: readonly Block[]): readonly Drop[] {
  const [first, last] = region(blocks.map(weight))
  const marks: Drop[] = []
  for (const block of blocks) {
    if (block.fate !== 'kept' || (block.n >= first && block.n <= last)) continue
    marks.push({ does: 'drop', rule: 'main-content/outside', block: block.n, saw: `outside blocks ${first} to ${last}` })
  }
  return marks
}

function weight(block: Block): number {
  let size = 0
  for (let at = 0; at < block.text.length; at++) size += widths[classes[block.text.charCodeAt(at)] ?? 0] ?? 1
  const last = classes[block.text.charCodeAt(block.text.length - 1)] ?? 0
  const prose = last === unit.end || last === unit.closer || block.facts.piece !== undefined
  return (prose ? Math.min(size, 600) : Math.min(size / 2, 60)) - COST
}

/** The stretch with the greatest sum (Kadane; the idea is Finn, Kushmerick and Smyth's Body Text Extraction, 2001). */
function region(weights: readonly number[]): readonly [number, number] {
  let best = 0
  let bounds: readonly [number, number] = [0, weights.length - 1]
  let sum = 0
  let start = 0
  for (const [n, value] of weights.entries()) {
    if (sum <= 0) {
      sum = 0
      start = n
    }
    sum += value
    if (sum <= best) continue
    best = sum
    bounds = [start, n]
  }
  return bounds
}
