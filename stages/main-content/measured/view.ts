/** All that is known of an article before the model speaks: measured once, read by the features. */
import { mean, thousandths } from './cells.ts'
import type { Article, Block } from '../../kit/article.ts'
import { measure } from './measure.ts'
import type { Measures } from './measure.ts'
import { pageColumns } from './page.ts'
import type { PageColumns } from './page.ts'
import { surroundings } from './surroundings.ts'
import type { Surroundings } from './surroundings.ts'
import { recurrence } from './recurrence.ts'
import type { Recurrence } from './recurrence.ts'
import { vocabulary } from './vocabulary.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface View {
  readonly blocks: readonly Block[]
  readonly measures: Measures
  readonly around: Surroundings
  readonly words: Vocabulary
  readonly recurrence: Recurrence
  /** Only on pages. */
  readonly page: PageColumns | undefined
  readonly whole: Whole
}

/** What is the same for every block of an article. */
export interface Whole {
  /** Block of the title and last block that is a field, -1 where there is none. */
  readonly title: number
  readonly lastNamed: number
  readonly meanSize: number
  readonly longMean: number
  /** In thousandths: of the text in prose, of the blocks with no empty line before, of the letters in ideographs, with case. */
  readonly proseShare: number
  readonly tight: number
  readonly wideShare: number
  readonly casedShare: number
}

export function look(article: Pick<Article, 'blocks' | 'names'>): View {
  const { blocks } = article
  const measures = measure(blocks)
  const around = surroundings(blocks, measures)
  const title = article.names.find((name) => name.field === 'title' && name.block !== undefined)?.block ?? -1
  const words = vocabulary(measures, { core: around.long, title })
  const page = blocks[0]?.facts.page === undefined ? undefined : pageColumns(blocks, measures)
  return {
    blocks,
    measures,
    around,
    words,
    recurrence: recurrence(measures, words),
    page,
    whole: wholeOf(blocks, { measures, around, title }),
  }
}

interface Seen {
  readonly measures: Measures
  readonly around: Surroundings
  readonly title: number
}

function wholeOf(blocks: readonly Block[], { measures, around, title }: Seen): Whole {
  const letters = total(measures.letters)
  let longSize = 0
  let tight = 0
  let lastNamed = -1
  for (const block of blocks) {
    if (around.long[block.n] === 1) longSize += measures.size[block.n] ?? 0
    if (block.facts.gap === 0) tight++
    if (block.fate === 'named') lastNamed = block.n
  }
  return {
    title,
    lastNamed,
    meanSize: mean(total(measures.size), blocks.length),
    longMean: mean(longSize, around.longCountUpTo[blocks.length] ?? 0),
    proseShare: thousandths(around.proseUpTo[blocks.length] ?? 0, total(measures.size)),
    tight: thousandths(tight, blocks.length),
    wideShare: thousandths(total(measures.wide), letters),
    casedShare: thousandths(total(measures.cased), letters),
  }
}

function total(column: Int32Array): number {
  let sum = 0
  for (const value of column) sum += value
  return sum
}
