/**
 * Makes a digest of a text that is equal for exact copies. For texts that say nearly nothing it includes the
 * title; without a title they have no copies.
 */
import type { Article } from '../../kit/article.ts'
import { fieldOf } from '../../kit/article.ts'
import { fold } from '../../kit/fold.ts'
import { hash32 } from '../../kit/hash.ts'
import { mixed, packed } from '../../kit/packed.ts'
import type { Reading } from '../words/reading.ts'

/**
 * With fewer words a text may be a notice in place of a text: `Subscribe to read`, `This video is not
 * available in your country`. A brief of one sentence has more.
 */
const A_TEXT = 12
const LETTERS = 9

/** Whether the text is long enough to be retold in part or in other words. */
export function saysEnough(reading: Reading): boolean {
  return reading.length >= A_TEXT
}

/**
 * Hash of all words in order, ignoring case. The title is included only if the text is too short. Empty if
 * nothing can be its copy.
 */
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
