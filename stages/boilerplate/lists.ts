/**
 * What hangs below the heading of a list of other articles: the run of teaser-shaped lines. Bounded on all sides, so that it
 * never reaches the article's own matter: prose ends it, and the last short line before prose may be the heading of that prose.
 */
import type { Block } from '../kit/article.ts'
import { endsLikeSentence } from '../kit/sentence.ts'
import type { Story } from './places.ts'
import { worth } from './units.ts'

/** Lines that a list between paragraphs may have: boxes show three to six teasers. */
const MOST_INSIDE = 8
/** Lines of a list after the last prose of the article. */
const MOST_AFTER = 60
/** Lines left alone right before prose: inside the story one may be a subheading, before it title, byline and standfirst. */
const SPARED_INSIDE = 1
const SPARED_BEFORE = 4
/** Latin letters of a short paragraph, and how many of them show that the story goes on. */
const PARAGRAPH = 100
const PARAGRAPHS = 2
/** Latin letters of the longest teaser: a headline of two lines. */
const LONGEST_TEASER = 150
/** Goes on from something: a piece of a sentence that a link cut up. */
const STARTS_AMID = /^[\p{Ll}\p{M},.;:!?)\]]/u
const ENDS_LIKE_A_SENTENCE = /[^.][.\u3002\u06d4\u0964]["'\u201d\u2019\u00bb)\]\u300d\u300f]*$/

/** The blocks after the heading that go with it, in order. */
export function listBelow(blocks: readonly Block[], heading: Block, story: Story): readonly Block[] {
  const after = story.last >= 0 && heading.n > story.last
  const most = after ? MOST_AFTER : MOST_INSIDE
  const run: Block[] = []
  for (let n = heading.n + 1; n < blocks.length && run.length < most; n++) {
    const block = blocks[n]
    if (block === undefined || !isTeaser(block) || closes(block, heading)) break
    run.push(block)
  }
  if (after && !goesOn(blocks, heading.n + 1 + run.length)) return run
  const before = heading.n < story.first
  return run.slice(0, Math.max(before ? 0 : 1, run.length - (before ? SPARED_BEFORE : SPARED_INSIDE)))
}

/** Behind the last long prose a story may go on in shorter paragraphs: two in a row, where a notice is one. */
function goesOn(blocks: readonly Block[], from: number): boolean {
  const next = blocks.slice(from, from + PARAGRAPHS)
  return next.length === PARAGRAPHS && next.every(({ text }) => isParagraph(text))
}

function isParagraph(text: string): boolean {
  return worth(text) >= PARAGRAPH && endsLikeSentence(text)
}

/** Short, and not a sentence that is told to its end; a question or a shout may head an article. */
function isTeaser(block: Block): boolean {
  if (
    block.fate !== 'kept' ||
    block.kind === 'code' ||
    block.kind === 'quote' ||
    block.facts.piece !== undefined
  )
    return false
  if (STARTS_AMID.test(block.text) || ENDS_LIKE_A_SENTENCE.test(block.text)) return false
  return worth(block.text) <= LONGEST_TEASER
}

/** On a page: a heading as high as the list's own opens something else. */
function closes(block: Block, heading: Block): boolean {
  const [level, own] = [block.facts.page?.level ?? 0, heading.facts.page?.level ?? 0]
  return level > 0 && own > 0 && level <= own
}
