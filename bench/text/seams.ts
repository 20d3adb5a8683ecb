/** Seams between lines that stand side by side: how many of those inside a paragraph `tidy` joins, and how many others. */
import { textBlocks } from '../../src/read/text.ts'
import { defaults } from '../../stages/kit/settings.ts'
import { tidy } from '../../stages/tidy.ts'
import { ended } from '../../stages/tidy/seam.ts'

export interface LabelledText {
  readonly id: string
  readonly source: string
  readonly gold: string
  /** By the number of the line, from 1: `c` is text of the article. */
  readonly labels: ReadonlyMap<number, string>
}

/** Seams by where they are; `joined` is of `all`. A seam at a line whose label says neither text nor junk is not counted. */
export interface Seams {
  readonly inside: { joined: number; all: number }
  readonly elsewhere: { joined: number; all: number }
}

/** Characters on both sides by which a seam is found in the gold text, and how many there must be. */
const NEAR = 40
const FEWEST = 10

export function seamsOf(texts: readonly LabelledText[]): Seams {
  const seams: Seams = { inside: { joined: 0, all: 0 }, elsewhere: { joined: 0, all: 0 } }
  for (const text of texts) count(text, seams)
  return seams
}

function count({ id, source, gold, labels }: LabelledText, seams: Seams): void {
  const numbers = source.split('\n').flatMap((line, n) => (line.trim() === '' ? [] : [n + 1]))
  const blocks = textBlocks(source)
  if (blocks.length !== numbers.length) return
  const article = { id, form: 'text', language: 'en', blocks, tags: [], names: [], warnings: [] } as const
  const marks = tidy.mark(article, defaults)
  const joined = new Set(marks.flatMap((mark) => (mark.does === 'join' ? [mark.block] : [])))
  const paragraphs = gold
    .split('\n')
    .map((line) => spaced(line))
    .filter((line) => line !== '')
    .join('\n')
  for (let n = 1; n < blocks.length; n++) {
    const [line = 0, next = 0] = [numbers[n - 1], numbers[n]]
    const [left, right] = [spaced(blocks[n - 1]?.text ?? ''), spaced(blocks[n]?.text ?? '')]
    if (next !== line + 1 || ended(left)) continue
    const where = placeIn(paragraphs, [left, right], `${labels.get(line)}${labels.get(next)}`)
    if (where === undefined) continue
    seams[where].all++
    if (joined.has(n)) seams[where].joined++
  }
}

function placeIn(
  gold: string,
  [left, right]: readonly [string, string],
  labels: string,
): keyof Seams | undefined {
  if (labels === 'cb' || labels === 'bc') return 'elsewhere'
  if (labels !== 'cc') return undefined
  const [end, start] = [left.slice(-NEAR), right.slice(0, NEAR)]
  const isTold = end.length + start.length >= FEWEST
  if (isTold && (gold.includes(`${end} ${start}`) || gold.includes(end + start))) return 'inside'
  return gold.includes(`${end}\n${start}`) ? 'elsewhere' : undefined
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
