/** Where the prose of an article begins and ends: what stands before is its head, what stands after its tail. */
import type { Block } from '../kit/article.ts'
import { stands } from '../kit/article.ts'
import type { Where } from '../kit/rule.ts'
import { endsLikeSentence } from '../kit/sentence.ts'
import { WIDE_WORTH } from '../kit/words.ts'
import { worth } from './units.ts'

/** First and last block of long prose; both -1 where there is none, and then no block stands at an edge. */
export interface Story {
  readonly first: number
  readonly last: number
}

/**
 * Blocks between two paragraphs beyond which one of them may be a site's own, and the share of all prose that it has at most: on 771
 * whole pages that shows 1,300 more lines of footers as footers, at 7 lines of articles.
 */
const FAR = 40
const LITTLE = 0.15
/** Latin letters of a block that ends like a sentence, from which it is prose: two lines of a newspaper's web column. */
const LONG = 200
/** The same where it does not end like one. */
const LONG_WITHOUT_END = 400
/**
 * Letters from which a sentence is prose where none is so long: a story told in short paragraphs has edges too. On 1,590 pages in up to
 * four styles that takes 5,186 more lines of boilerplate at 3 of articles, and leaves 9 of articles that went.
 */
const SHORT = 100
/**
 * Letters from which a line that ends like a sentence is running text for what stands beside it. On 1,590 pages in up to four styles the rules
 * for what stands apart take 1,680 lines of boilerplate of the 1,758 that they would take anywhere.
 */
const SENTENCE = 60
/** Blocks looked past that a rule took: footers print notices by the dozen. */
const LOOKED_PAST = 12

/**
 * The span from the first to the last long prose; `textLeft` is what stands of a block, empty where a rule took it. A little prose
 * far outside the rest, as a footer's, is not of the story.
 */
export function storyOf(blocks: readonly Block[], textLeft: (block: Block) => string): Story {
  const story = span(proseOf(blocks, textLeft, LONG))
  return story.first >= 0 ? story : span(proseOf(blocks, textLeft, SHORT))
}

/** Blocks of prose in order, each with the mass up to its end. */
function proseOf(
  blocks: readonly Block[],
  textLeft: (block: Block) => string,
  long: number,
): readonly Prose[] {
  const prose: Prose[] = []
  let mass = 0
  for (const block of blocks) {
    const text = textLeft(block)
    if (!isProse(block, text, long)) continue
    mass += text.length
    prose.push({ n: block.n, mass })
  }
  return prose
}

function span(prose: readonly Prose[]): Story {
  const mass = prose.at(-1)?.mass ?? 0
  let from = 0
  let to = prose.length - 1
  for (let n = 1; n < prose.length; n++) {
    const [gap, before] = [(prose[n]?.n ?? 0) - (prose[n - 1]?.n ?? 0), prose[n - 1]?.mass ?? 0]
    if (gap <= FAR) continue
    if (before <= mass * LITTLE) from = n
    else if (mass - before <= mass * LITTLE) {
      to = n - 1
      break
    }
  }
  return { first: prose[from]?.n ?? -1, last: prose[to]?.n ?? -1 }
}

/** A long paragraph, and the characters of prose up to its end. */
interface Prose {
  readonly n: number
  readonly mass: number
}

/** A long paragraph. A piece of an over-long line is one whatever its own length. */
function isProse(block: Block, text: string, long: number): boolean {
  if (block.fate === 'named' || block.fate === 'dropped' || text === '') return false
  if (block.facts.piece !== undefined) return true
  if (!mayBeLong(text, long)) return false
  const size = worth(text)
  return size >= LONG_WITHOUT_END || (size >= long && endsLikeSentence(text))
}

/** False if so few characters cannot be worth that many letters in any script. */
export function mayBeLong(text: string, long: number = SHORT): boolean {
  return text.length * WIDE_WORTH >= long
}

/** An article as the places see it. */
export interface Laid {
  readonly blocks: readonly Block[]
  readonly story: Story
  /** What stands of a block: empty where a rule took it, or would take it if it stood elsewhere. */
  readonly textLeft: (block: Block) => string
}

/** Whether a block stands where the rule wants it. */
export function inZone(zone: Where['zone'], n: number, laid: Laid): boolean {
  if (zone === undefined) return true
  const { story } = laid
  const head = n < story.first
  const tail = story.last >= 0 && n > story.last
  if (zone === 'head') return head
  if (zone === 'tail') return tail
  return head || tail || (zone === 'apart' && !besideSentence(n, laid))
}

/** Whether the nearest kept block before or after is running text, as beside a sentence of an article. */
function besideSentence(n: number, { blocks, textLeft }: Laid): boolean {
  return [-1, 1].some((step) => {
    for (let at = n + step, passed = 0; passed < LOOKED_PAST; at += step, passed++) {
      const block = blocks[at]
      if (block === undefined) return false
      const text = stands(block) ? textLeft(block) : ''
      if (text !== '') return worth(text) >= SENTENCE && endsLikeSentence(text)
    }
    return false
  })
}
