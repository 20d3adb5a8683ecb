/** The language of a text by its n-grams (eld, Nito-ELD small). Looks at a few hundred characters of the longest blocks only. */
import { eld } from 'eld/small'
import type { Block } from '../../stages/kit/article.ts'

/** Blocks that are looked at: an article's paragraphs are longer than what stands around it. */
const BLOCKS = 3
/** Units of each; eld itself stops at 350 bytes, which a third of each fills. */
const UNITS = 120
/** Below this many letters a guess is chance. */
const FEWEST_UNITS = 20

/** ISO 639-1, `und` where unsure. */
export function languageOf(blocks: readonly Block[]): string {
  const sample = longest(blocks).map((block) => block.text.slice(0, UNITS)).join(' ')
  if (sample.trim().length < FEWEST_UNITS) return 'und'
  const result = eld.detect(sample)
  return result.language !== '' && result.isReliable() ? result.language : 'und'
}

/** The longest blocks, the first of equals first. Hidden ones do not count. */
function longest(blocks: readonly Block[]): readonly Block[] {
  const best: Block[] = []
  for (const block of blocks) {
    if (block.facts.page?.hidden === true) continue
    const at = best.findIndex((other) => block.text.length > other.text.length)
    if (at >= 0) best.splice(at, 0, block)
    else if (best.length < BLOCKS) best.push(block)
    if (best.length > BLOCKS) best.pop()
  }
  return best
}
