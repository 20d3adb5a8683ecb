/**
 * An article as it reads: a sentence whose lines a dump broke is one block, so that it is judged as it was written, and stays or goes whole; so is
 * a line that was too long to be read in one piece. What a rule took of it, or is a field, stands behind it.
 */
import type { Article, Block } from '../kit/article.ts'
import { asOne, joinedRuns } from '../kit/joined.ts'

export interface Reading {
  /** Numbered anew where sentences were broken. */
  readonly blocks: readonly Block[]
  /** What they name are blocks of the reading. */
  readonly names: Article['names']
  /** The article's blocks that a block of the reading stands for, in order. */
  readonly linesOf: (n: number) => readonly number[]
  /** Whether a block of the reading is a broken sentence, or what is left of one. */
  readonly isBroken: (n: number) => boolean
}

/** The list of addresses that a text browser adds at the end was never on the page, and says nothing of where the article ends. */
const LINK_LIST = 'tidy/link-list'

export function readingOf({ blocks: all, names }: Pick<Article, 'blocks' | 'names'>): Reading {
  const blocks = all.at(-1)?.by === LINK_LIST ? all.filter(({ by }) => by !== LINK_LIST) : all
  if (blocks.every(({ joined }) => joined === undefined))
    return { blocks, names, linesOf: (n) => [n], isBroken: () => false }
  const read: Block[] = []
  const lines: (readonly number[])[] = []
  const broken = new Set<number>()
  const place = new Int32Array(blocks.length)
  const put = (block: Block, own: readonly Block[], isBroken: boolean): void => {
    const n = read.length
    if (isBroken) broken.add(n)
    for (const line of own) place[line.n] = n
    lines.push(own.map((line) => line.n))
    read.push({ ...block, n })
  }
  for (const [from, to] of joinedRuns(blocks)) {
    const pieces = blocks.slice(from, to)
    const kept = pieces.filter(({ fate }) => fate === 'kept')
    if (kept.length > 0) put(asOne(kept), kept, pieces.length > 1)
    for (const piece of pieces) if (piece.fate !== 'kept') put(piece, [piece], pieces.length > 1)
  }
  return {
    blocks: read,
    names: names.map((name) =>
      name.block === undefined ? name : { ...name, block: place[name.block] ?? -1 },
    ),
    linesOf: (n) => lines[n] ?? [],
    isBroken: (n) => broken.has(n),
  }
}
