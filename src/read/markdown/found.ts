/** What a token of Markdown holds of text: a line of words, code, a row of a table, HTML. */
import type { Token } from 'markdown-it'
import type { Kind } from '../../../stages/kit/article.ts'
import { cut } from '../../inline.ts'
import type { Span, Typeset } from '../../inline.ts'
import { openPage } from '../html.ts'
import { lineTypeset } from './inline.ts'
import type { Lines, Place, Places } from './places.ts'
import { cellsOf, holdsTables, isRule, rowTypeset } from './rows.ts'

export interface Found extends Typeset {
  /** Undefined if the surrounding element decides. */
  readonly kind: Kind | undefined
  /** As it stands in these lines. */
  readonly raw: string
  readonly lines: Lines
  /** Where it is known to stand. */
  readonly place?: Place
}

const EMPTY_LINES = /^(?:[ \t]*\n)+/
const PARAGRAPHS = /\n{2,}/g
/** The box of a task, which GitHub draws. */
const BOX = /^\[[ xX]\][ \t]+(?=\S)/

/** The texts of the token at `n`; none for an inner token whose text an outer one already gave. */
export function foundAt(tokens: readonly Token[], n: number, places: Places): readonly Found[] {
  const token = tokens[n]
  if (token === undefined) return []
  const before = tokens[n - 1]?.type
  if (token.type === 'inline')
    return before === 'th_open' || before === 'td_open' ? [] : words(token, before, places)
  if (token.type === 'fence' || token.type === 'code_block') return code(token)
  if (token.type === 'tr_open') return row(tokens, n, places)
  return token.type === 'html_block' && before !== 'html_block' ? page(tokens, n, places) : []
}

/** Texts behind the first have the place of all of them, looked for once: a line may hold thousands between breaks. */
function words(token: Token, before: string | undefined, places: Places): readonly Found[] {
  const { content, map } = token
  const kind = before === 'heading_open' ? 'heading' : undefined
  const lines = linesOf(map)
  const [first, ...more] = paragraphsOf(lineTypeset(token), BOX.test(content))
  if (first === undefined) return []
  const found: Found = { kind, ...first, raw: content, lines }
  if (more.length === 0) return [found]
  const place = places.placeOf(content, lines)
  return [found, ...more.map((paragraph) => ({ ...found, ...paragraph, place }))]
}

function paragraphsOf(typeset: Typeset, isTask: boolean): readonly Typeset[] {
  const spans: Span[] = []
  let from = isTask ? (BOX.exec(typeset.text)?.[0].length ?? 0) : 0
  for (const { 0: gap, index } of typeset.text.matchAll(PARAGRAPHS)) {
    spans.push({ from, to: index })
    from = index + gap.length
  }
  spans.push({ from, to: typeset.text.length })
  return cut(typeset, spans).filter(({ text }) => text !== '')
}

function code({ content, map }: Token): readonly Found[] {
  const text = content.replace(EMPTY_LINES, '').trimEnd()
  return text === '' ? [] : [{ kind: 'code', text, inline: [], raw: text, lines: linesOf(map) }]
}

function row(tokens: readonly Token[], n: number, places: Places): readonly Found[] {
  const lines = linesOf(tokens[n]?.map)
  const inner: Token[] = []
  for (let at = n + 1; at < tokens.length && tokens[at]?.type !== 'tr_close'; at++) {
    const token = tokens[at]
    if (token?.type === 'inline') inner.push(token)
  }
  const line = places.line(lines[0])
  const isHead = tokens[n + 1]?.type === 'th_open'
  const cells = cellsOf(inner, isHead ? '' : line)
  if (holdsTables(cells, inner.length)) {
    const { from, to } = places.whole(lines)
    return cells
      .filter((cell) => cell.text !== '' && !isRule(cell))
      .map((cell): Found => ({ kind: 'paragraph', ...cell, lines, place: { from, to } }))
  }
  const typeset = rowTypeset(cells)
  return typeset.text === '' ? [] : [{ kind: 'cell', ...typeset, raw: line.trim(), lines }]
}

/** Pieces of HTML with only empty lines between are one; what a browser would not show is left out. */
function page(tokens: readonly Token[], n: number, places: Places): readonly Found[] {
  const parts: Token[] = []
  for (let token = tokens[n]; token?.type === 'html_block'; token = tokens[n + parts.length])
    parts.push(token)
  const lines: Lines = [linesOf(parts[0]?.map)[0], linesOf(parts.at(-1)?.map)[1]]
  const isWhole = parts[0]?.level === 0
  const whole = places.whole(lines)
  const html = isWhole ? whole.text : parts.map(({ content }) => content).join('\n')
  return openPage(html).blocks.flatMap(({ kind, text, inline = [], facts }) => {
    if (facts.page?.hidden === true) return []
    const place = isWhole ? { from: whole.from + facts.from, to: whole.from + facts.to } : whole
    return [{ kind, text, inline, raw: text, lines, place: { from: place.from, to: place.to } }]
  })
}

function linesOf(map: Token['map'] | undefined): Lines {
  return map ?? [0, 0]
}
