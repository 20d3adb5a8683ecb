/** Which blocks are of the article at all, and which is its title: learned models judge each in its surroundings; in doubt the text stays. */
import type { Article, Block } from './kit/article.ts'
import { fieldOf } from './kit/article.ts'
import type { Drop, Name } from './kit/mark.ts'
import type { DocumentStage } from './kit/stage.ts'
import { headlineOf } from './main-content/headline.ts'
import type { Headline } from './main-content/headline.ts'
import { judge, KEEP, KEEP_LONG } from './main-content/model.ts'
import type { Judgement } from './main-content/model.ts'
import { partedFrom } from './main-content/together.ts'
import { look } from './main-content/view.ts'
import type { View } from './main-content/view.ts'

/**
 * Latin letters of a document under which it is a note and no page with an article in it: the model has seen none so short, and
 * nothing goes.
 */
const LEAST = 200

/** A sentence of at least so many Latin letters: "Read more." is none. */
const SENTENCE = 25
const SENTENCE_END = /[.!?\u2026\u3002\uff01\uff1f]["'\u201d\u2019\u00bb)\]]*$/

/**
 * A page's standfirst is kept at the chance of a long paragraph: so many words in so many lines below the title, of which so many stand in the
 * text. Word F1 stays as it is, and of 802 labelled news pages five fewer lose content.
 */
const STANDFIRST_WITHIN = 2
const STANDFIRST_WORDS = 6
const STANDFIRST_SHARED = 2

/** Each probability in words: they are thousandths, and to write a fraction takes 3 microseconds. */
const WRITTEN: readonly string[] = Array.from({ length: 1001 }, (_, thousandths) =>
  String(thousandths / 1000),
)

export const mainContent: DocumentStage = {
  name: 'main-content',
  scope: 'document',
  mark: (article) => {
    const view = look(article)
    if (view.measures.size.reduce((sum, size) => sum + size, 0) < LEAST) return []
    const judgement = judge(view)
    const going = goingOf(article, view, judgement)
    const title = fieldOf(article, 'title') === undefined ? headlineOf(view, judgement, going) : undefined
    const drops = dropsOf(
      going.filter((n) => n !== title?.block),
      judgement,
    )
    if (isCleanAlready(article, drops, view)) return []
    return title === undefined ? drops : [named(article, title), ...drops]
  },
}

function goingOf({ blocks }: Article, view: View, { chances }: Judgement): readonly number[] {
  const standfirst = standfirstOf(view)
  const unlikely: Block[] = []
  for (const block of blocks) {
    const { n, fate } = block
    const goesOn = unlikely.at(-1) !== blocks[n - 1] && isNextStep(blocks[n - 1], block)
    const bar = view.around.long[n] === 1 || n === standfirst || goesOn ? KEEP_LONG : KEEP
    if (fate === 'kept' && (chances[n] ?? 1) < bar) unlikely.push(block)
  }
  return partedFrom(
    blocks,
    unlikely.map(({ n }) => n),
  )
}

/** `4. Bake for eleven minutes` behind a step three. */
function isNextStep(before: Block | undefined, { text }: Block): boolean {
  return before?.fate === 'kept' && numberOf(before.text) === numberOf(text) - 1
}

/** Not a number where none stands first. */
function numberOf(text: string): number {
  return Number(/^(\d{1,2})[.)]\s/.exec(text)?.[1])
}

/** The first line right below the title, or below the one there, that is long enough and speaks of what the text is about. */
function standfirstOf({ blocks, measures, words, whole, page }: View): number | undefined {
  if (page === undefined || whole.title < 0) return undefined
  return blocks
    .slice(whole.title + 1, whole.title + 1 + STANDFIRST_WITHIN)
    .find(
      ({ n, fate }) =>
        fate === 'kept' &&
        (measures.words[n] ?? 0) >= STANDFIRST_WORDS &&
        (words.coreWords[n] ?? 0) >= STANDFIRST_SHARED,
    )?.n
}

function dropsOf(blocks: readonly number[], { chances, reasons }: Judgement): readonly Drop[] {
  const spoken = reasons(blocks)
  return blocks.map((n, place) => ({
    does: 'drop',
    rule: 'main-content/outside',
    block: n,
    saw: `probability ${WRITTEN[Math.round((chances[n] ?? 0) * 1000)]}: ${(spoken[place] ?? []).join('; ')}`,
  }))
}

function named({ blocks }: Article, { block, above }: Headline): Name {
  return {
    does: 'name',
    field: 'title',
    value: blocks[block]?.text ?? '',
    source: 'text',
    block,
    whole: true,
    rule: 'main-content/title',
    saw: `of the lines above the text the likeliest, ${above} before its first sentence`,
  }
}

/**
 * Whether nothing but whole sentences would go of a text of which nothing went before: where a page was, something else of it is always
 * left. Of 250 articles cut to their first three paragraphs 21 lost a sentence so, and of 1,600 pages and dumps of pages none is clean already.
 */
function isCleanAlready({ blocks }: Article, marks: readonly Drop[], { measures }: View): boolean {
  if (blocks.some(({ fate }) => fate === 'dropped')) return false
  return marks.every(
    ({ block }) =>
      (measures.size[block] ?? 0) >= SENTENCE && SENTENCE_END.test(blocks[block]?.text.trimEnd() ?? ''),
  )
}
