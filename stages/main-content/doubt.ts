/**
 * Whether a page is doubtful enough to pay for Readability's vote: its running text stands scattered, and the first guess
 * is unsure of much of it.
 */
import type { Block } from '../kit/article.ts'
import { firstGuess } from './model.ts'
import { isScattered } from './scattered.ts'
import { look } from './measured/view.ts'
import { weights } from './weights.ts'

/** True where a vote may tell what the page alone does not; not to be asked of raw text. */
export function doubt(blocks: readonly Block[]): boolean {
  if (!isScattered(blocks)) return false
  const view = look({ blocks, names: [] })
  return unsure(firstGuess(view), view.measures.size) >= weights.unsure
}

/** In thousandths: how much of what the guess holds for article is unsure. */
function unsure(guess: Int32Array, size: Int32Array): number {
  let open = 0
  let sum = 1
  for (const [n, chance] of guess.entries()) {
    open += chance * (1000 - chance) * (size[n] ?? 0)
    sum += chance * (size[n] ?? 0)
  }
  return open / sum
}
