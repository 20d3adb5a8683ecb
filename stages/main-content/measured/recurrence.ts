/** What comes back on a page: labels that stand on it twice and more, and the words of the article's core. */
import type { Measures } from './measure.ts'
import { nearestAfter, nearestBefore, sums } from './surroundings.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A number per block, or, where it says `up to`, one more: sums over all blocks before. */
export interface Recurrence {
  /** Short lines that stand on the page again, numbers aside: what closes each comment or teaser. */
  readonly labelsUpTo: Int32Array
  readonly labelBefore: Int32Array
  readonly labelAfter: Int32Array
  /** Topical words, and those of them that the core holds too. */
  readonly topicalUpTo: Int32Array
  readonly coreUpTo: Int32Array
}

/** In Latin letters: what is longer and stands twice is a passage, not a label. */
const LABEL = 60

export function recurrence({ count, size }: Measures, words: Vocabulary): Recurrence {
  const labels = new Int32Array(count)
  for (let n = 0; n < count; n++) if ((words.likes[n] ?? 0) > 1 && (size[n] ?? 0) < LABEL) labels[n] = 1
  return {
    labelsUpTo: sums(labels),
    labelBefore: nearestBefore(labels),
    labelAfter: nearestAfter(labels),
    topicalUpTo: sums(words.topical),
    coreUpTo: sums(words.coreWords),
  }
}
