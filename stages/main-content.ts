/** Which blocks are of the article at all, and which is its title: learned models judge each in its surroundings; in doubt the text stays. */
import { fieldOf } from './kit/article.ts'
import type { Drop, Name } from './kit/mark.ts'
import { endsLikeSentence } from './kit/sentence.ts'
import type { DocumentStage } from './kit/stage.ts'
import { isFrame } from './main-content/frame.ts'
import { goingOf } from './main-content/going.ts'
import { headlineOf } from './main-content/headline.ts'
import type { Headline } from './main-content/headline.ts'
import { judge, KEEP } from './main-content/model.ts'
import type { Judgement } from './main-content/model.ts'
import { readingOf } from './main-content/reading.ts'
import type { Reading } from './main-content/reading.ts'
import { look } from './main-content/measured/view.ts'
import type { View } from './main-content/measured/view.ts'

/**
 * A document with fewer Latin letters is a note. The model was trained on none so short, and nothing goes.
 */
const LEAST = 200

/** Fewest Latin letters in a sentence: "Read more." is none. */
const SENTENCE = 25

/** Largest share that the model may take of a text of which no rule took anything, unless it is plainly a page's frame. */
const MOST_OF_UNTOUCHED = 1 / 2

/**
 * The text of every probability, in thousandths. Formatting a fraction each time would take 3 microseconds.
 */
const WRITTEN: readonly string[] = Array.from({ length: 1001 }, (_, thousandths) =>
  String(thousandths / 1000),
)

export const mainContent: DocumentStage = {
  name: 'main-content',
  scope: 'document',
  mark: (article) => {
    const reading = readingOf(article)
    const view = look(reading)
    if (view.measures.size.reduce((sum, size) => sum + size, 0) < LEAST) return []
    const judgement = judge(view)
    const going = goingOf(view, { ...judgement, tags: article.tags })
    const isNamed = fieldOf(article, 'title') !== undefined
    const title = isNamed ? undefined : headlineOf(reading, { view, judgement, going })
    const gone = going.filter((n) => n !== title?.block)
    if (isCleanAlready(view, gone, judgement)) return []
    const drops = dropsOf(gone, judgement, reading)
    return title === undefined ? drops : [named(reading, title), ...drops]
  },
}

/** A drop for each line of these blocks, with one reason for all lines of a sentence. */
function dropsOf(
  blocks: readonly number[],
  { chances, reasons }: Judgement,
  { linesOf }: Reading,
): readonly Drop[] {
  const spoken = reasons(blocks)
  return blocks.flatMap((n, place) => {
    const saw = `${likelihood(chances[n] ?? 0)}: ${(spoken[place] ?? []).join('; ')}`
    return linesOf(n).map((block): Drop => ({ does: 'drop', rule: 'main-content/outside', block, saw }))
  })
}

function likelihood(chance: number): string {
  return `probability ${WRITTEN[Math.round(chance * 1000)]}${chance < KEEP ? '' : ', little beside the article'}`
}

function named({ blocks, linesOf }: Reading, { block, above }: Headline): Name {
  return {
    does: 'name',
    field: 'title',
    value: blocks[block]?.text ?? '',
    source: 'text',
    block: linesOf(block)[0] ?? block,
    whole: true,
    rule: 'main-content/title',
    saw: `of the lines above the text the likeliest, ${above} before its first sentence`,
  }
}

/**
 * Nothing was removed before, and now one of three holds: only whole sentences would go, more than half of
 * the text would go and not as a page's frame, or the text has no prose (results, rolls, verse). Then nothing
 * goes. Without this 21 of 250 articles cut to their first three paragraphs lost a sentence; of 5,539 labelled
 * pages and dumps of pages one is taken for clean.
 */
function isCleanAlready(view: View, gone: readonly number[], { chances }: Judgement): boolean {
  const { blocks, measures, around } = view
  if (blocks.some(({ fate }) => fate === 'dropped')) return false
  if (!around.prose.includes(1)) return true
  const { size } = measures
  const letters = (numbers: Iterable<number>): number => {
    let sum = 0
    for (const n of numbers) sum += size[n] ?? 0
    return sum
  }
  if (letters(gone) > letters(blocks.keys()) * MOST_OF_UNTOUCHED) return !isFrame(view, gone, chances)
  return gone.every((n) => (size[n] ?? 0) >= SENTENCE && endsLikeSentence(blocks[n]?.text ?? ''))
}
