/**
 * markdown-it, set to keep text: no address is judged or rewritten, nesting past what anybody means is text, and what only looks
 * like a definition is a paragraph.
 */
import MarkdownIt from 'markdown-it'
import type { MarkdownIt as Reader, StateBlock, StateInline, Token } from 'markdown-it'
import { noteRule, notedRule } from './notes.ts'
import { wideLinkRule } from './wide-links.ts'

/**
 * A block rule of markdown-it. `line`: the block's first line; `end`: the end of all lines; `asks`: whether
 * the rule is only tested.
 */
type BlockRule = (...asked: readonly [state: StateBlock, line: number, end: number, asks: boolean]) => boolean

/**
 * Quotes, notes and lists in one another; a list counts twice. Nobody means more than ten, and at its own limit of 100 markdown-it passes
 * over the text.
 */
const DEEPEST = 60
/** What an address has and one word of a text has not: `[Update]: corrected.` */
const ADDRESS = /[/#:?@<]|\.\w/
/** A list, or a line, that begins with a link or a picture. */
const LINKS = /(?:(?:[*+-]|\d{1,9}[.)])[ \t]+)*!?\[[^\n]*\]\(/y
/** Lines set in by as much are code. */
const INDENT = 4
/** The emphasis of nothing, which converters write for the pictures that fonts hold. */
const NOTHING = /(?<=^|[\s_])__(?=[\s_]|$)/y
const TIMES = /(?<=\d)\*(?=\d)/y
/** `[label]: address`; the address may stand on the next line. */
const DEFINITION = /\[(?:[^[\]\\]|\\.)+\]:[ \t]*(?:\n[ \t]*)?(\S+)/y

const reader = madeReader()

/** The tokens of a text whose lines end in `\n`. */
export function tokensOf(text: string): readonly Token[] {
  return reader.parse(text, { notes: new Set() })
}

/** The tokens of a text within a line. */
export function inlineTokens(text: string): readonly Token[] {
  return reader.parseInline(text, {})[0]?.children ?? []
}

function madeReader(): Reader {
  const made = new MarkdownIt({ html: true })
  made.core.ruler.disable(['normalize', 'linkify', 'replacements', 'smartquotes'])
  made.validateLink = () => true
  made.normalizeLink = same
  made.normalizeLinkText = same
  const { ruler } = made.block
  const blockRule = blockRules()
  // The blocks that each rule may interrupt, given again because `at` resets them.
  const quote = { alt: ['paragraph', 'reference', 'blockquote', 'list'] }
  const list = { alt: ['paragraph', 'reference', 'blockquote'] }
  ruler.at('code', unless(isSetInLinks, blockRule('code')))
  ruler.at('fence', unless(isOrnament, blockRule('fence')), quote)
  ruler.at('blockquote', unless(isTooDeep, blockRule('blockquote')), quote)
  ruler.at('list', unless(isTooDeep, blockRule('list')), list)
  ruler.at('reference', unless(isNoAddress, blockRule('reference')))
  ruler.before('reference', 'note', unless(isTooDeep, noteRule), list)
  made.core.ruler.before('inline', 'wide-link', wideLinkRule)
  made.inline.ruler.before('link', 'note', notedRule)
  made.inline.ruler.before('emphasis', 'nothing', nothingRule)
  made.inline.ruler.before('emphasis', 'times', timesRule)
  return made
}

function same(text: string): string {
  return text
}

/**
 * Gets markdown-it's own rules by name. It only gives lists of active rules, so a second parser has all but
 * one turned off.
 */
function blockRules(): (name: string) => BlockRule {
  const { ruler } = new MarkdownIt().block
  return (name) => {
    ruler.enableOnly(name)
    const [rule] = ruler.getRules('')
    if (rule === undefined) throw new Error(`markdown-it has no rule ${name}`)
    return rule
  }
}

function unless(refuses: (state: StateBlock, line: number) => boolean, rule: BlockRule): BlockRule {
  return (...asked) => !refuses(asked[0], asked[1]) && rule(...asked)
}

function isTooDeep({ level }: StateBlock): boolean {
  return level >= DEEPEST
}

/** `~~~ Advertisement ~~~` opens no code: the rest of the text would be code. */
function isOrnament(state: StateBlock, line: number): boolean {
  const text = state.src.slice(beginningOf(state, line), state.eMarks[line]).trimEnd()
  return text.startsWith('~~~') && text.endsWith('~') && /[^~]/.test(text)
}

/** Menus of a page whose list a converter set in are no code: their lines stand where they would without it. */
function isSetInLinks(state: StateBlock, line: number): boolean {
  const { sCount, blkIndent, lineMax } = state
  const by = (sCount[line] ?? 0) - blkIndent
  LINKS.lastIndex = beginningOf(state, line)
  if (by < INDENT || !LINKS.test(state.src)) return false
  for (let n = line; n < lineMax; n++) {
    if ((sCount[n] ?? 0) - blkIndent < INDENT && !state.isEmpty(n)) break
    setOut(state, n, by)
  }
  return true
}

/** Takes so many columns of space from a line, as far as they are there. */
function setOut({ src, bMarks, tShift, sCount }: StateBlock, line: number, by: number): void {
  const start = bMarks[line] ?? 0
  let columns = 0
  let at = start
  for (; columns < by && (src[at] === ' ' || src[at] === '\t'); at++)
    columns += src[at] === '\t' ? INDENT - (columns % INDENT) : 1
  bMarks[line] = at
  tShift[line] = (tShift[line] ?? 0) - (at - start)
  sCount[line] = (sCount[line] ?? 0) - columns
}

function isNoAddress(state: StateBlock, line: number): boolean {
  DEFINITION.lastIndex = beginningOf(state, line)
  const address = DEFINITION.exec(state.src)?.[1]
  return address !== undefined && !ADDRESS.test(address)
}

function beginningOf({ bMarks, tShift }: StateBlock, line: number): number {
  return (bMarks[line] ?? 0) + (tShift[line] ?? 0)
}

function nothingRule(state: StateInline): boolean {
  NOTHING.lastIndex = state.pos
  if (!NOTHING.test(state.src)) return false
  state.pos += '__'.length
  return true
}

/** Between digits a star multiplies: `2*3*4` is no stress on the three. */
function timesRule(state: StateInline, asks: boolean): boolean {
  TIMES.lastIndex = state.pos
  if (!TIMES.test(state.src)) return false
  if (!asks) state.pending += '*'
  state.pos++
  return true
}
