/** What is of the text though it reads like what stands around it: a box of facts, told by its label, and a table between two paragraphs. */
import type { Block } from '../../kit/article.ts'
import { stands } from '../../kit/article.ts'

/** Labels of the innermost elements. */
const NEAREST = 4
const LINKED = 0.3
/** What houses call a box of facts, as a word of a label. */
const LABEL =
  /(?:^|[-_ ])(?:fact-?(?:box|file)|facts|fakta-?(?:box|ruta)?|faktaruta|feiten|info-?kasten|faktenkasten|kader|encadr[eé]|recuadro|despiece|riquadro|ramka|faktaboks|tietolaatikko)(?=$|[-_ ])/

/** Whether it stands in such a box: it goes only where it is most unlikely. */
export function isInFactBox({ fate, facts }: Block): boolean {
  if (fate !== 'kept' || facts.page === undefined || (facts.linked ?? 0) > LINKED) return false
  return LABEL.test(facts.page.labels.split(' ').slice(-NEAREST).join(' '))
}

/** Rows of two cells and more, each table right below or above a paragraph that stands in the element where the table does. */
export function tablesInText(blocks: readonly Block[], going: readonly number[]): ReadonlySet<number> {
  const gone = new Set(going)
  const held = new Set<number>()
  const isParagraph = (block: Block | undefined, holder: number): boolean =>
    block?.kind === 'paragraph' &&
    stands(block) &&
    !gone.has(block.n) &&
    block.facts.page?.within.at(-1) === holder
  for (let from = 0, to = 1; from < blocks.length; from = to, to++) {
    const table = tableOf(blocks[from])
    if (table === undefined) continue
    while (tableOf(blocks[to])?.number === table.number) to++
    const above = blocks[from - 1]?.kind === 'caption' ? from - 2 : from - 1
    if (!isParagraph(blocks[above], table.holder) && !isParagraph(blocks[to], table.holder)) continue
    for (const { n } of blocks.slice(from, to)) held.add(n)
  }
  return held
}

interface Table {
  readonly number: number
  /** The element around it. */
  readonly holder: number
}

function tableOf(block: Block | undefined): Table | undefined {
  if (block?.kind !== 'cell' || !block.text.includes('\t') || (block.facts.linked ?? 0) > LINKED)
    return undefined
  const [holder, number] = block.facts.page?.within.slice(-2) ?? []
  return holder === undefined || number === undefined ? undefined : { number, holder }
}
