/**
 * Lines of raw text that belong together: hard-wrapped prose, and sentences that an inline link broke. Joins only lines with no empty
 * line between, and only where both sides prove it: a wrong join glues junk to the article.
 */
import type { Block } from '../kit/article.ts'
import type { Edit, Join, Mark } from '../kit/mark.ts'
import { brokenInline } from './broken-inline.ts'
import { hyphenated, hyphenation } from './hyphenation.ts'
import { ended } from './seam.ts'
import type { Seam } from './seam.ts'
import { isSigned } from './signed-line.ts'
import type { Line } from './stretches.ts'
import { cleaned } from './text.ts'
import { wrappedLines } from './wrapped-lines.ts'

/**
 * Characters at either side of a seam that are looked at again once joined: no entity or cluster is longer.
 */
const NEAR = 40

/** Rows of a table end in one column because they were filled up. */
const BETWEEN_COLUMNS = /\s{2,}/g
/** A space that may not be broken at holds two words together. */
const UNBROKEN = /^[^ \t]*/
/** Characters of a line that is a sentence of the text, told to its end: a standfirst may be shorter. */
const SENTENCE = 120

/** `texts` are the blocks' texts as they stand after the edits of this stage. */
export function joins(blocks: readonly Block[], texts: readonly string[]): readonly Mark[] {
  const marks: Mark[] = []
  let words: ReadonlySet<string> | undefined
  const known = (): ReadonlySet<string> => (words ??= hyphenated(texts))
  const runs = runsOf(blocks).map((run) => ({ run, lines: run.map(({ n }) => texts[n] ?? '') }))
  const broken = brokenInline(runs.map(({ lines }) => lines))
  const wrapped = wrappedLines(
    runs.map(({ run, lines }) => withEnds(run, lines)),
    texts,
  )
  const text = blocks[texts.findIndex(isSentence)]?.n ?? Infinity
  for (const [place, { run, lines }] of runs.entries()) {
    const seams = [...(wrapped[place] ?? []), ...(broken[place] ?? [])]
    const taken = new Set<number>()
    for (const seam of seams) {
      const block = run[seam.line]
      if (block === undefined || taken.has(seam.line)) continue
      if (block.n <= text && isSigned(lines[seam.line] ?? '', lines[seam.line + 1] ?? '')) continue
      taken.add(seam.line)
      marks.push(...marksOf(seam, { block, lines, known, before: run[seam.line - 1] }))
    }
  }
  return marks
}

function withEnds(run: readonly Block[], lines: readonly string[]): readonly Line[] {
  return run.map(({ text, facts: { inset = 0 } }, n) => ({
    text: lines[n] ?? '',
    inset,
    end: inset + text.replace(BETWEEN_COLUMNS, ' ').length,
    word: UNBROKEN.exec(text)?.[0].length ?? 0,
  }))
}

/** Where the text has begun, a signature is a part of it. */
function isSentence(text: string): boolean {
  return text.length >= SENTENCE && ended(text)
}

interface Place {
  readonly block: Block
  readonly before: Block | undefined
  readonly lines: readonly string[]
  /** Words that the text writes with a hyphen, gathered once and only where asked. */
  readonly known: () => ReadonlySet<string>
}

function marksOf(seam: Seam, { block, before, lines, known }: Place): readonly Mark[] {
  const left = lines[seam.line - 1] ?? ''
  const right = lines[seam.line] ?? ''
  const hyphen = hyphenation(left, right, known)
  const glue = hyphen === 'none' ? seam.glue : hyphen === 'apart' ? ' ' : ''
  const end = left.slice(-NEAR, hyphen === 'remove' ? -1 : undefined)
  const whole = (end + glue + right.slice(0, NEAR)).trim()
  if (cleaned(whole, { listMarks: false }).text !== whole) return []
  const join: Join = { does: 'join', block: block.n, glue, rule: seam.rule, saw: seam.saw }
  if (hyphen !== 'remove' || before === undefined || before.text !== left) return [join]
  const [from, to] = [left.length - 1, left.length]
  const edit: Edit = {
    does: 'edit',
    block: before.n,
    from,
    to,
    becomes: '',
    rule: 'tidy/hyphenation',
    saw: `${left.slice(-12)} ${right.slice(0, 12)}`,
  }
  return [edit, { ...join, rule: 'tidy/hyphenation' }]
}

/**
 * Whole lines that follow one another without an empty line; an over-long line's pieces, items and code
 * stand apart.
 */
function runsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const runs: Block[][] = []
  let run: Block[] = []
  for (const block of blocks) {
    const whole = block.facts.piece === undefined && block.facts.page === undefined && block.kind !== 'code'
    if (!whole || block.facts.gap > 0 || block.kind === 'item') {
      if (run.length > 1) runs.push(run)
      run = []
    }
    if (whole) run.push(block)
  }
  if (run.length > 1) runs.push(run)
  return runs
}
