/** Measures of a cleaned raw text against labelled lines and gold text: those of the data's own scorer, figure for figure. */
import { matches } from './match.ts'
import { subsequence } from './subsequence.ts'

/** A page as labelled: its lines' labels by 1-based number (`c` content, `b` boilerplate, else not scored), its gold text. */
export interface Labelled {
  readonly source: string
  readonly labels: ReadonlyMap<number, string>
  readonly gold: string
}

/** All 0 to 1 but `left`, which counts lines. */
export interface TextScore {
  /** Word F1 of the cleaned text, title and unsure lines taken out, against the gold text. */
  readonly wordF1: number
  /** Of kept characters: content among them, and of all content. */
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** 1 where more than a twentieth of the content's characters is lost; 1 where any line of boilerplate is left. */
  readonly lost5: number
  readonly anyLeft: number
  readonly left: number
}

const WORD =
  /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|(?:(?![\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])[\p{L}\p{N}_])+/gu
/** Pairs of words beyond which a gap is not searched for edited lines. */
const LARGEST_GAP = 40_000_000

/** A source line that is not empty, with its label and the share of it that the cleaned text holds, in order. */
export interface JudgedLine {
  readonly line: string
  readonly label: string
  readonly share: number
}

interface Judged {
  readonly lines: readonly JudgedLine[]
  readonly output: readonly string[]
  /** Of each output line the place in `lines` that it comes from, -1 where none. */
  readonly origins: readonly number[]
}

export function judgedLines({ source, labels }: Labelled, cleaned: string): Judged {
  const lines = source
    .split('\n')
    .flatMap((line, at) =>
      line.trim() === '' ? [] : [{ line: line.trim(), label: labels.get(at + 1) ?? 'u' }],
    )
  const output = cleaned.split('\n').filter((line) => line.trim() !== '')
  const { shares, origins } = keptShares(
    lines.map(({ line }) => line),
    output,
    lines.map(({ label }) => label === 'c'),
  )
  return { lines: lines.map((line, at) => ({ ...line, share: shares[at] ?? 0 })), output, origins }
}

export function scoreText(page: Labelled, cleaned: string): TextScore {
  const { lines, output, origins } = judgedLines(page, cleaned)
  let content = 0
  let good = 0
  let bad = 0
  let left = 0
  for (const { line, label, share } of lines) {
    const size = [...line].length
    if (label === 'c') content += size
    if (label === 'c') good += size * share
    if (label !== 'b') continue
    bad += size * share
    if (share > 0.5) left++
  }
  const precision = good + bad > 0 ? good / (good + bad) : 0
  const recall = content > 0 ? good / content : 1
  const scored = output.filter((_, at) => {
    const origin = origins[at]
    return origin === undefined || origin < 0 || 'cb'.includes(lines[origin]?.label ?? 'u')
  })
  return {
    wordF1: wordF1(scored.flatMap(words), words(page.gold)),
    precision,
    recall,
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
    lost5: recall < 0.95 ? 1 : 0,
    anyLeft: left > 0 ? 1 : 0,
    left,
  }
}

/** Macro means over pages. */
export function meanScore(scores: readonly TextScore[]): TextScore {
  const mean = (of: (score: TextScore) => number) =>
    scores.reduce((sum, score) => sum + of(score), 0) / Math.max(1, scores.length)
  return {
    wordF1: mean((score) => score.wordF1),
    precision: mean((score) => score.precision),
    recall: mean((score) => score.recall),
    f1: mean((score) => score.f1),
    lost5: mean((score) => score.lost5),
    anyLeft: mean((score) => score.anyLeft),
    left: mean((score) => score.left),
  }
}

/** Lower-cased words; each Chinese or Japanese character is one. */
export function words(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? []
}

/** F1 of two bags of words. */
export function wordF1(found: readonly string[], wanted: readonly string[]): number {
  if (wanted.length === 0) return found.length === 0 ? 1 : 0
  const counts = new Map<string, number>()
  for (const word of wanted) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of found) {
    const count = counts.get(word) ?? 0
    if (count === 0) continue
    shared++
    counts.set(word, count - 1)
  }
  return (2 * shared) / (found.length + wanted.length)
}

interface Kept {
  /** Of each source line, the share of it that the output holds, in order. */
  readonly shares: number[]
  /** Of each output line the source line that it comes from, -1 where none. */
  readonly origins: number[]
}

function keptShares(
  source: readonly string[],
  output: readonly string[],
  preferred: readonly boolean[],
): Kept {
  const a = source.map(key)
  const b = output.map(key)
  const kept: Kept = { shares: source.map(() => 0), origins: output.map(() => -1) }
  let a0 = 0
  let b0 = 0
  const gaps: Gap[] = []
  for (const [i, j] of [...subsequence(a, b, preferred), [a.length, b.length] as const]) {
    if (j > b0) gaps.push({ a0, a1: i, b0, b1: j })
    if (i < a.length) kept.shares[i] = 1
    if (j < b.length) kept.origins[j] = i
    a0 = i + 1
    b0 = j + 1
  }
  for (const gap of gaps) {
    if (gap.a0 === gap.a1) fillMoved({ a, b, kept }, gap)
    else fillEdited({ a: source, b: output, kept }, gap)
  }
  return kept
}

interface Gap {
  readonly a0: number
  readonly a1: number
  readonly b0: number
  readonly b1: number
}

interface Sides {
  readonly a: readonly string[]
  readonly b: readonly string[]
  readonly kept: Kept
}

/** Lines that stand elsewhere in the source. */
function fillMoved({ a, b, kept }: Sides, { b0, b1 }: Gap): void {
  for (let j = b0; j < b1; j++) {
    const i = a.findIndex((line, at) => kept.shares[at] === 0 && line === b[j])
    if (i < 0) continue
    kept.shares[i] = 1
    kept.origins[j] = i
  }
}

/** Lines that were edited, joined or split: word by word. */
function fillEdited({ a, b, kept }: Sides, { a0, a1, b0, b1 }: Gap): void {
  const from = placed(a, a0, a1)
  const to = placed(b, b0, b1)
  if (from.length * to.length > LARGEST_GAP) return
  const all = new Map<number, number>()
  for (const { at } of from) all.set(at, (all.get(at) ?? 0) + 1)
  const hits = new Map<number, number>()
  const votes = new Map<number, Map<number, number>>()
  for (const match of matches(
    from.map(({ word }) => word),
    to.map(({ word }) => word),
  ).toSorted((x, y) => x.a - y.a)) {
    for (let step = 0; step < match.size; step++) {
      const i = from[match.a + step]?.at ?? 0
      const j = to[match.b + step]?.at ?? 0
      hits.set(i, (hits.get(i) ?? 0) + 1)
      const vote = votes.get(j) ?? new Map<number, number>()
      votes.set(j, vote.set(i, (vote.get(i) ?? 0) + 1))
    }
  }
  for (const [i, count] of hits) kept.shares[i] = count / (all.get(i) ?? 1)
  for (const [j, vote] of votes) kept.origins[j] = [...vote].toSorted((x, y) => y[1] - x[1])[0]?.[0] ?? -1
}

interface Placed {
  readonly word: string
  readonly at: number
}

function placed(lines: readonly string[], from: number, to: number): readonly Placed[] {
  const found: Placed[] = []
  for (let at = from; at < to; at++) {
    const own = words(lines[at] ?? '')
    for (const word of own.length > 0 ? own : [(lines[at] ?? '').trim()]) found.push({ word, at })
  }
  return found
}

function key(line: string): string {
  const own = words(line)
  return own.length > 0 ? own.join(' ') : line.trim()
}
