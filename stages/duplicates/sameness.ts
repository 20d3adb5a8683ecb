/** The name of a text: equal for exact copies. Texts that say nearly nothing are told by their titles too, or are no copies at all. */
import type { Article } from '../kit/article.ts'
import { fieldOf } from '../kit/article.ts'
import { fold } from '../kit/fold.ts'
import { hash32 } from '../kit/hash.ts'
import { mixed, packed } from '../kit/packed.ts'
import type { Reading } from './reading.ts'

/**
 * Words below which a text is what a site says instead of one: `Subscribe to read`, `This video is not available in your
 * country`. A brief of one sentence has more.
 */
const A_TEXT = 12
const LETTERS = 9

/** Whether the text says enough that it could be told again in part, or in other words. */
export function saysEnough(reading: Reading): boolean {
  return reading.length >= A_TEXT
}

/** Hash of all words in order, case and title aside; of a text below the floor with its title. Empty where nothing can be its copy. */
export function sameness(article: Article, reading: Reading): string {
  const title = saysEnough(reading) ? '' : fold(fieldOf(article, 'title') ?? '')
  if (reading.length === 0 || (title === '' && !saysEnough(reading))) return ''
  const seed = title === '' ? 0 : hash32(title)
  let [low, high] = [seed, seed ^ 0x9747b28c]
  for (const hash of reading.spelled) {
    low = mixed(low, hash)
    high = mixed(high, hash)
  }
  return packed(low, LETTERS, high)
}
