/** Which line above the text is its title, where no stage before found one: a model of its own asks the lines over the first sentence. */
import type { Block } from '../kit/article.ts'
import { words } from '../kit/words.ts'
import type { Judgement } from './model.ts'
import type { Reading } from './reading.ts'
import type { View } from './measured/view.ts'

/** The title stands so many lines above the text at most. */
const ABOVE = 25
/** Chance and Latin letters of the sentence with which the text begins: what is kept in doubt above it is no beginning. */
const BEGINS = 0.7
const SENTENCE = 60
const FEWEST_WORDS = 2
/** Lines between those that tell who wrote it and when, and the text. */
const SIGNED_WITHIN = 6
/** Fewer words above a name and a date are a section, a button, or one more name. */
const HEADLINE_WORDS = 4
const HEADLINE_WITHOUT_SPACES = /^\p{Lo}[\p{L}\p{M}\p{N}\p{P}]{9,}$/u
/** A box that tells the story in a few points, and its lines. */
const POINTS =
  /^(?:key (?:points|takeaways|facts)|highlights|at a glance|in brief|das wichtigste(?: in kürze)?|auf einen blick|l['’]essentiel|en bref|points clés|claves|puntos clave|en resumen|in sintesi|in breve|punti chiave|em resumo|pontos-chave|in het kort|w skrócie|najważniejsze|главное|коротко|головне|öne çıkanlar|要点|ポイント|핵심 요약):?$/iu
const LONGEST_BOX = 8
/** So many times as long as the line above, a line is its standfirst. */
const STANDFIRST = 1.3
/** Small letters and brackets go on from the line before, and a sentence is none. */
const NO_HEADLINE = /^[\p{Ll}(]|[.:;,。]$/u
/** Characters: headlines run to 150. */
const LONGEST = 200

export interface Headline {
  readonly block: number
  /** Lines down to the text's first sentence. */
  readonly above: number
}

/** What the line is looked for in. */
export interface Judged {
  readonly view: View
  readonly judgement: Judgement
  readonly going: readonly number[]
}

/** Of raw text, and no broken sentence; undefined where no line is likely enough to be the title, or where a rule took the one that is. */
export function headlineOf(
  { isBroken }: Pick<Reading, 'isBroken'>,
  { view: { blocks, measures }, judgement, going }: Judged,
): Headline | undefined {
  const gone = new Set(going)
  const start = blocks.findIndex(
    ({ n, fate }) =>
      (fate === 'guarded' || (fate === 'kept' && (judgement.chances[n] ?? 0) >= BEGINS)) &&
      !gone.has(n) &&
      measures.ended[n] === 1 &&
      (measures.size[n] ?? 0) >= SENTENCE,
  )
  const lines = blocks
    .slice(Math.max(0, start - ABOVE), Math.max(0, start))
    .filter(
      ({ n, fate, text }) =>
        fate !== 'named' &&
        text.length <= LONGEST &&
        (measures.words[n] ?? 0) >= FEWEST_WORDS &&
        !isBroken(n),
    )
  const likeliest = judgement.title(lines.map(({ n }) => n))
  const signed = signedLine(blocks, start)
  const block =
    belowPoints(blocks, likeliest, signed) ?? likeliest ?? unlessStandfirst(blocks, { signed, gone })
  if (block === undefined || blocks[block]?.fate === 'dropped') return undefined
  return { block, above: start - block }
}

/** The line right above those that tell who wrote it and when. */
function signedLine(blocks: readonly Block[], start: number): number | undefined {
  const named = blocks.slice(Math.max(0, start - SIGNED_WITHIN), Math.max(0, start)).filter(isField)
  let first = named.at(-1)?.n ?? -1
  while (isField(blocks[first - 1])) first--
  return mayHead(blocks[first - 1]) ? first - 1 : undefined
}

/** Of the points in a box above the headline none is the title. */
function belowPoints(
  blocks: readonly Block[],
  likeliest: number | undefined,
  signed: number | undefined,
): number | undefined {
  if (likeliest === undefined || signed === undefined) return undefined
  const isInBox = blocks
    .slice(Math.max(0, signed - LONGEST_BOX), likeliest)
    .some(({ text }) => POINTS.test(text))
  return isInBox ? signed : undefined
}

/** The line above it might as well be the title, and it a standfirst: that is told where it is much longer, and no third line might head both. A line that goes is no title, unless it is the first of all. */
function unlessStandfirst(
  blocks: readonly Block[],
  { signed, gone }: { readonly signed: number | undefined; readonly gone: ReadonlySet<number> },
): number | undefined {
  if (signed === undefined || !mayHead(blocks[signed - 1])) return signed
  const [above, line] = [blocks[signed - 1]?.text ?? '', blocks[signed]?.text ?? '']
  const isStandfirst = line.length > above.length * STANDFIRST
  if (!isStandfirst || mayHead(blocks[signed - 2])) return undefined
  return signed === 1 || !gone.has(signed - 1) ? signed - 1 : undefined
}

function isField(block: Block | undefined): boolean {
  return block?.fate === 'named'
}

function mayHead(line: Block | undefined): boolean {
  if (
    line === undefined ||
    line.fate === 'dropped' ||
    line.text.length > LONGEST ||
    NO_HEADLINE.test(line.text)
  )
    return false
  return words(line.text).length >= HEADLINE_WORDS || HEADLINE_WITHOUT_SPACES.test(line.text)
}
