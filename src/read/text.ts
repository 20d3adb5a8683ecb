/** Raw text into blocks: a line is a block; an over-long line is several, cut at sentence ends. Trusts nothing but `\n`. */
import type { Block, Facts, Kind } from '../../stages/kit/article.ts'
import { LIST_MARKS } from '../../stages/kit/list-mark.ts'
import { SENTENCE_END } from '../../stages/kit/sentence.ts'

/** A source line of more than this many UTF-16 units is opened as several blocks. */
const LONGEST_LINE = 1000
/** A piece of an over-long line ends at the first sentence end after this many units. */
const PIECE = 500
/** Columns from one stop of the tabulator to the next. */
const TAB = 8
const LINE = /[^\r\n\f\v\u0085\u2028\u2029]+/g

/** The non-empty lines of a text, in order, as blocks; `start` is where it begins. Offsets are UTF-16 units of `source`. */
export function textBlocks(source: string, start = 0): readonly Block[] {
  const blocks: Block[] = []
  const lines = new RegExp(LINE, 'g')
  lines.lastIndex = start
  let end = start
  for (const match of source.matchAll(lines)) {
    const line = bareLine(match[0])
    if (line.length === 0) continue
    const from = match.index + match[0].indexOf(line)
    const gap = blocks.length === 0 ? 0 : Math.max(0, newlines(source, end, from) - 1)
    const inset = columnsOf(match[0].slice(0, from - match.index))
    addLine(blocks, line, { from, gap, ...(inset === 0 ? {} : { inset }) })
    end = from + line.length
  }
  return blocks
}

/** A row of a table keeps the tabs of its empty first cells. */
function bareLine(line: string): string {
  const bare = line.trim()
  return line.startsWith('\t') && bare.includes('\t') ? line.trimEnd() : bare
}

function columnsOf(blank: string): number {
  let columns = 0
  for (const sign of blank) columns += sign === '\t' ? TAB - (columns % TAB) : 1
  return columns
}

type Start = Pick<Facts, 'from' | 'gap' | 'inset'>

function addLine(blocks: Block[], line: string, start: Start): void {
  const { from, gap } = start
  if (line.length <= LONGEST_LINE) {
    blocks.push(block(blocks.length, line, { ...start, to: from + line.length }))
    return
  }
  let at = 0
  for (const stop of stops(line)) {
    const piece = line.slice(at, stop).trim()
    const place = from + line.indexOf(piece, at)
    const between: ' ' | '' = at > 0 && place === from + at ? '' : ' '
    const facts = { from: place, to: place + piece.length, gap: at === 0 ? gap : 0 }
    if (piece.length > 0)
      blocks.push(block(blocks.length, piece, at === 0 ? facts : { ...facts, piece: between }))
    at = stop
  }
}

function block(n: number, text: string, facts: Facts): Block {
  const kind: Kind = LIST_MARKS.test(text) ? 'item' : 'paragraph'
  if (facts.piece === undefined) return { n, kind, text, fate: 'kept', facts }
  return { n, kind: 'paragraph', text, fate: 'kept', joined: facts.piece, facts }
}

/** Where an over-long line is cut: at sentence ends, else at a space, else anywhere but inside a surrogate pair. */
function stops(line: string): readonly number[] {
  const found: number[] = []
  let start = 0
  while (line.length - start > LONGEST_LINE) {
    start = nextStop(line, start)
    found.push(start)
  }
  found.push(line.length)
  return found
}

function nextStop(line: string, start: number): number {
  const reach = line.slice(start, start + LONGEST_LINE)
  SENTENCE_END.lastIndex = PIECE
  const sentence = SENTENCE_END.exec(reach)
  if (sentence !== null) return start + sentence.index + sentence[0].length
  const space = reach.lastIndexOf(' ')
  if (space > 0) return start + space
  const unit = line.charCodeAt(start + LONGEST_LINE - 1)
  return start + LONGEST_LINE - (unit >= 0xd800 && unit <= 0xdbff ? 1 : 0)
}

/** Looks no further than `to`: a text may have other line ends alone. */
function newlines(source: string, from: number, to: number): number {
  const between = source.slice(from, to)
  let count = 0
  for (let at = between.indexOf('\n'); at >= 0; at = between.indexOf('\n', at + 1)) count++
  return count
}
