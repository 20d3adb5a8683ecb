/** Drops the table of contents of a page. Trusts links that lead to a place on the page and say the words of a heading further down. */
import type { Article, Block } from '../kit/article.ts'
import { stands } from '../kit/article.ts'
import { fold } from '../kit/fold.ts'
import type { Mark } from '../kit/mark.ts'

/** One such line may be a link to read on with. */
const FEWEST = 2
const LONGEST = 200
/** Share of a line in links. */
const LINKED = 0.9
/** `2.1 ` in front of a line of the table or of the heading. */
const NUMBER = /^[\d.]+[.)]?\s+/

/** The lines of each table, and the heading right above it. */
export function contents({ blocks }: Article): readonly Mark[] {
  if (!blocks.some(leadsDown)) return []
  const headings = new Map<string, number>()
  for (const { n, kind, text } of blocks)
    if (kind === 'heading' && text.length <= LONGEST) headings.set(bare(text), n)
  const isLine = (block: Block | undefined): boolean =>
    block !== undefined && leadsDown(block) && (headings.get(bare(block.text)) ?? -1) > block.n
  return [...runsOf(blocks, isLine)].flatMap((run) => {
    return [...labelOf(blocks, run), ...run.filter(stands)].map(({ n }): Mark => ({
      does: 'drop',
      block: n,
      rule: 'leftovers/contents',
      saw: `${run.length} lines lead to headings further down`,
    }))
  })
}

/** The heading right above the table, where it heads nothing else. */
function labelOf(blocks: readonly Block[], run: readonly Block[]): readonly Block[] {
  const above = blocks[(run[0]?.n ?? 0) - 1]
  if (above?.kind !== 'heading' || above.fate !== 'kept' || above.facts.page?.level === 1) return []
  const last = run.at(-1)?.n ?? blocks.length
  const below = blocks.find((block) => block.n > last && stands(block))
  return below === undefined || below.kind === 'heading' ? [above] : []
}

function* runsOf(
  blocks: readonly Block[],
  isLine: (block: Block | undefined) => boolean,
): Generator<readonly Block[]> {
  for (let from = 0, to = 1; from < blocks.length; from = to, to++) {
    if (!isLine(blocks[from])) continue
    while (isLine(blocks[to])) to++
    if (to - from >= FEWEST) yield blocks.slice(from, to)
  }
}

function leadsDown({ fate, text, facts, inline = [] }: Block): boolean {
  if (fate === 'named' || text.length > LONGEST || (facts.linked ?? 0) < LINKED) return false
  return (
    inline.some(({ href }) => href !== undefined) &&
    inline.every(({ href }) => href?.startsWith('#') !== false)
  )
}

function bare(text: string): string {
  return fold(text).replace(NUMBER, '')
}
